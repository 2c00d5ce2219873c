import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../scripts/build/interchange.ts';
import { noticeFileSchema, problemsOf } from '../scripts/build/notice-schema.ts';
import { concerns, readNotices, type SiteNotice } from '../src/app/notice/read-notices.ts';
import { HOSTILE_INPUTS } from './hostile-input.ts';

const NOW = new Date('2026-11-26T14:00:00+08:00');

/** The example of docs/notice.md. */
const EXAMPLE = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/notice.md', 'utf8'))?.[1] ?? '';
const [GIVEN] = JSON.parse(EXAMPLE).notices;

const fileOf = (...changes: object[]) =>
  JSON.stringify({ notices: changes.map((change) => ({ ...GIVEN, ...change })) });

const read = (change: object, language: 'zh-CN' | 'en' = 'zh-CN') =>
  readNotices(fileOf(change), language)[0];

describe('a file of notices', () => {
  it('as the documentation has it may go out, and is read in both languages', () => {
    expect(problemsOf(EXAMPLE, NOW)).toEqual([]);
    expect(read({})).toMatchObject({
      says: '收单机构系统正在维护，约 15:00 恢复。',
      codes: ['91', '96'],
    });
    expect(read({}, 'en')?.says).toMatch(/maintenance/);
  });

  it('that comes with the site is empty', () => {
    const shipped = readFileSync('brands/default/notice.json', 'utf8');
    expect(problemsOf(shipped, NOW)).toEqual([]);
    expect(readNotices(shipped, 'zh-CN')).toEqual([]);
    expect(JSON.parse(jsonSchemaOf(noticeFileSchema)).required).toEqual(['notices']);
  });

  it.each([
    [{ until: '2026-11-26' }, /until: expected a moment/],
    [{ until: '2026-11-26T15:00:00' }, /until: expected a moment/],
    [{ until: '2026-11-26T13:00:00+08:00' }, /has expired/],
    [{ until: '2026-12-26T13:00:00+08:00' }, /more than 14 days/],
    [{ from: '2026-11-26T16:00:00+08:00' }, /ends before it begins/],
    [{ places: ['no-such-step'] }, /no step, page or flow/],
    [{ codes: ['ZZ'] }, /no table of codes/],
    [{ id: '通知 1' }, /expected letters/],
    [{ says: { 'zh-CN': '维护中' } }, /says\.en: is missing: expected a text/],
    [{ says: { 'zh-CN': '', en: 'x' } }, /expected a sentence/],
    [{ instead: { 'zh-CN': '见 https://x.example', en: 'x' } }, /no markup, no address/],
    [{ instead: { 'zh-CN': '<b>先用扫码</b>', en: 'x' } }, /no markup, no address/],
    [{ instead: { 'zh-CN': '报卡号 6222021234567890', en: 'x' } }, /card number/],
    [{ instead: { 'zh-CN': '重启机器，再刷一次。', en: 'x' } }, /pay twice.*[\s\S]*pay twice/],
    [{ colour: 'red' }, /colour: no such key/],
  ])('with %j is refused by its check', (change, problem) => {
    expect(problemsOf(fileOf(change), NOW).join('\n')).toMatch(problem);
  });

  it('with one id twice, or that is no JSON, is refused too', () => {
    expect(problemsOf(fileOf({}, {}), NOW).join()).toContain('the id of another');
    expect(problemsOf('{"notices": [', NOW).join()).toContain('no JSON');
    expect(
      problemsOf(fileOf({ instead: { 'zh-CN': '不要再刷，先用扫码。', en: 'x' } }), NOW),
    ).toEqual([]);
  });
});

describe('a notice', () => {
  const at = (change: object, place: string, answers: object[] = [], now = NOW) => {
    const notice = read(change) as SiteNotice;
    return concerns(notice, { place, answers, now: now.getTime() } as never);
  };
  const codesOnly = { codes: ['91'], places: undefined };

  it('without places and codes is for all', () => {
    expect(at({ codes: undefined, places: undefined }, 'start')).toBe(true);
  });

  it('for a place is shown there, for a flow at each of its steps, and nowhere else', () => {
    const change = { codes: undefined, places: ['contact', 'user-exception.network', 'call'] };
    for (const place of ['contact.vendor', 'contact.bank', 'user-exception.network', 'call'])
      expect(at(change, place), place).toBe(true);
    for (const place of ['user-exception.card-info', 'start', 'contacts', 'codes.91'])
      expect(at(change, place), place).toBe(false);
  });

  it('for a code is shown on its page, and all along a case that has it', () => {
    expect(at(codesOnly, 'codes.91')).toBe(true);
    expect(at(codesOnly, 'codes.96')).toBe(false);
    const answers = [{ step: 'codes', answer: 'code.91' }];
    expect(at(codesOnly, 'transaction-status.records', answers)).toBe(true);
    expect(at(codesOnly, 'transaction-status.records')).toBe(false);
  });

  it('begins and expires by itself', () => {
    const change = { from: '2026-11-26T14:00:00+08:00', until: '2026-11-26T15:00:00+08:00' };
    const shown = (time: string) =>
      at(change, 'codes.91', [], new Date(`2026-11-26T${time}+08:00`));
    expect(['13:59:59', '14:00:00', '14:59:59', '15:00:00'].map(shown)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('whatever stands at the address', () => {
  const shown = (text: string) =>
    (['zh-CN', 'en'] as const).flatMap((language) => readNotices(text, language));

  it.each(HOSTILE_INPUTS.map(({ name, text }): [string, string] => [name, text]))(
    '%s shows nothing and throws nothing',
    (_name, text) => {
      for (const file of [
        text,
        `{"notices":${text}}`,
        `{"notices":[${text}]}`,
        JSON.stringify({ notices: [text] }),
      ])
        expect(shown(file)).toEqual([]);
    },
  );

  it.each([
    [{ until: 'tomorrow' }],
    [{ until: 99999999999999 }],
    [{ until: '2026-11-26T25:61:00+08:00' }],
    [{ from: null }],
    [{ says: '维护中' }],
    [{ says: { 'zh-CN': ['a'] } }],
    [{ says: { 'zh-CN': 'x'.repeat(201) } }],
    [{ says: { 'zh-CN': '\u200b\u202e' } }],
    [{ places: 'all' }],
    [{ places: { length: 1 } }],
    [{ codes: [91] }],
    [{ codes: ['<b>'] }],
    [{ id: '' }],
    [{ id: 'a b' }],
  ])('%j is no notice', (change) => {
    expect(read(change)).toBeUndefined();
  });

  it('takes what is not seen out of a sentence', () => {
    const says = { 'zh-CN': '先\u202e用\u0000扫\n码' };
    expect(read({ says })?.says).toBe('先 用 扫 码');
  });

  it('of any form is read without throwing, and what is shown is text of a bounded length', () => {
    const entry = fc.record(
      {
        id: fc.anything(),
        from: fc.oneof(fc.anything(), fc.constant(GIVEN.from)),
        until: fc.oneof(fc.anything(), fc.constant(GIVEN.until)),
        places: fc.oneof(fc.anything(), fc.constant(['call'])),
        codes: fc.anything(),
        says: fc.oneof(fc.anything(), fc.record({ 'zh-CN': fc.string({ unit: 'binary' }) })),
        instead: fc.oneof(fc.anything(), fc.record({ 'zh-CN': fc.string({ unit: 'binary' }) })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(entry), (notices) => {
        let text: string | undefined;
        try {
          text = JSON.stringify({ notices: notices.map((each) => ({ ...GIVEN, ...each })) });
        } catch {
          return; // no JSON can say it
        }
        for (const notice of shown(text)) {
          for (const words of [notice.says, notice.instead]) {
            expect(words.length).toBeLessThanOrEqual(200);
            for (const unseen of ['\u0000', '\n', '\u202e']) expect(words).not.toContain(unseen);
          }
          concerns(notice, { place: 'start', answers: [], now: NOW.getTime() });
        }
      }),
      { numRuns: 500 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 30_000);
});
