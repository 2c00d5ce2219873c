import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIncoming } from './incoming.ts';
import { linkFor, messageFor, type Outgoing } from './outgoing.ts';

const outgoing: Outgoing = {
  place: 'user-exception.software-update',
  answers: [
    { step: 'user-exception.network', answer: 'network-fine' },
    { step: 'user-exception.card-info', answer: 'no-card-works' },
  ],
  ticket: 'K-17',
  language: 'zh-CN',
};

const link =
  'https://pos.example.com/user-exception/software-update/#v1~network-fine~no-card-works~ticket.K-17';

describe('the desk', () => {
  it('makes the link for a step, what is done and a ticket', () => {
    expect(linkFor(outgoing, 'https://pos.example.com/')).toBe(link);
    expect(
      linkFor({ ...outgoing, answers: [], ticket: '', language: 'en' }, 'https://x.example/pos/'),
    ).toBe('https://x.example/pos/en/user-exception/software-update/');
  });

  it('fills the message, whatever stands in the words', () => {
    const message = messageFor('zh-CN', '签到 $& {link}', link);
    expect(message).toContain('“签到 $& {link}”');
    expect(message).toContain(link);
  });

  it('reads a link as it made it, alone or within a message', () => {
    for (const text of [link, `您好 ${link}`, messageFor('zh-CN', '签到', link), `${link}\n谢谢`]) {
      expect(readIncoming(text, '/')).toMatchObject({
        place: outgoing.place,
        answers: outgoing.answers,
        ticket: 'K-17',
        dropped: 0,
      });
    }
  });

  it('hands on which terminal a merchant has, known here or not', () => {
    for (const pack of ['classic', 'of-tomorrow']) {
      const theirs = readIncoming(`${link}~pos.${pack}`, '/');
      expect(theirs).toMatchObject({ answers: outgoing.answers, ticket: 'K-17', pack });
      expect(linkFor({ ...outgoing, pack }, 'https://pos.example.com/')).toBe(
        `${link}~pos.${pack}`,
      );
    }
  });

  it('says why a text is no link of ours', () => {
    expect(readIncoming('您好', '/')).toBe('no-link');
    expect(readIncoming('6222 0212 3456 7890', '/')).toBe('card-data');
    expect(readIncoming('https://pos.example.com/nothing/here/', '/')).toBe('not-ours');
    expect(readIncoming('javascript:alert(1)', '/')).toBe('no-link');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readIncoming(text, '/');
        readIncoming(`https://${text}`, '/');
        readIncoming(`${link}${text}`, '/');
      }),
    );
  });
});
