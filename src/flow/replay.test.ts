import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLink, PACK, SHARED_ANSWERS, TICKET, withPack } from '../site/link.ts';
import { readLink } from '../site/read-link.ts';
import { type Answer, continues, withAnswer } from './answers.ts';
import { join, replay } from './replay.ts';
import { leafOf } from './step-id.ts';
import { choicesOf, isOutcome, nextStep, STEPS, type StepId } from './steps.ts';

/** Where an answer of the first check leads: an order that these tests do not decide. */
const AFTER_NETWORK = nextStep('user-exception.network', 'network-fine') as StepId;

const CHOICES = new Map(STEPS.map((step) => [step, choicesOf(step)]));

/** A walk from any step: at each one, one of its answers is chosen. */
const walks = fc
  .tuple(fc.constantFrom(...STEPS), fc.array(fc.nat(20), { maxLength: 12 }))
  .map(([from, picks]) => {
    let step: StepId = from;
    const answers: Answer[] = [];
    for (const pick of picks) {
      const choices = CHOICES.get(step) ?? [];
      const choice = choices[pick % choices.length];
      if (!choice || answers.some((given) => given.step === step)) break;
      answers.push({ step, answer: choice.answer });
      step = choice.next;
    }
    return { from, answers, step };
  });

const anything = fc.array(fc.record({ step: fc.string(), answer: fc.string() }), { maxLength: 8 });

describe('replay', () => {
  it('brings any walk back to where it stood, with every answer', () => {
    fc.assert(
      fc.property(walks, ({ answers, step, from }) => {
        const found = replay(answers);
        expect(found.answers).toEqual(answers);
        expect(found.dropped).toBe(0);
        if (answers.length > 0) expect(found.step).toBe(step);
        else expect(found.step).toBe('start');
        expect(from).toBeDefined();
      }),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(walks, anything, ({ answers }, noise) => {
        const once = replay([...answers, ...noise]);
        expect(replay(once.answers)).toEqual({ ...once, dropped: 0 });
      }),
    );
  });

  it('leaves out what the flow does not know, keeps the rest, and never throws', () => {
    fc.assert(
      fc.property(walks, anything, ({ answers }, noise) => {
        const mixed = [...noise, ...answers];
        const found = replay(mixed);
        expect(found.answers).toEqual(answers);
        expect(found.dropped).toBe(noise.length);
      }),
    );
  });

  it('keeps the answers that still hold where an older flow had a step in between', () => {
    const found = replay([
      { step: 'start', answer: 'user-exception' },
      { step: 'user-exception.battery', answer: 'battery-fine' },
      { step: 'user-exception.network', answer: 'network-fine' },
    ]);
    expect(found.answers.map(({ step }) => step)).toEqual(['start', 'user-exception.network']);
    expect(found).toMatchObject({ step: AFTER_NETWORK, dropped: 1 });
  });

  it('ignores names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(replay([{ step: name, answer: name }]).dropped).toBe(1);
      expect(replay([{ step: 'start', answer: name }]).dropped).toBe(1);
    }
  });
});

describe('an answer given anew', () => {
  const answers = replay([
    { step: 'network', answer: 'network-fine' },
    { step: 'card-info', answer: 'no-card-works' },
    { step: 'software-update', answer: 'still-failing' },
  ]).answers;

  it('keeps what follows where it is the same answer', () => {
    expect(withAnswer(answers, { step: 'user-exception.network', answer: 'network-fine' })).toEqual(
      answers,
    );
  });

  it('cuts what follows where it is another', () => {
    const changed = withAnswer(answers, {
      step: 'user-exception.card-info',
      answer: 'another-card-works',
    });
    expect(encodeLink({ answers: changed })).toBe('v1~network-fine~another-card-works');
    expect(continues(changed, answers)).toBe(false);
  });
});

const tickets = fc.option(fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,11}$/), { nil: undefined });

const packs = fc.option(fc.stringMatching(/^[a-z][a-z-]{0,11}$/), { nil: undefined });

describe('a link', () => {
  it('brings any of 100,000 cases back as it was', () => {
    fc.assert(
      fc.property(walks, tickets, packs, ({ answers }, ticket, pack) => {
        const fragment = encodeLink({ answers, ticket, pack });
        expect(fragment).toMatch(/^[A-Za-z0-9._~-]*$/);
        const read = readLink(`#${fragment}`);
        expect(replay(read?.answers ?? []).answers).toEqual(answers);
        expect(read?.ticket).toBe(ticket);
        expect(read?.pack).toBe(pack);
        expect(withPack(fragment, undefined)).toBe(encodeLink({ answers, ticket }));
      }),
      { numRuns: 100_000 },
    );
  }, 120_000);

  /** The answers of each step that are told apart, with what each adds to a link, whatever stands before it. */
  const MOVES = STEPS.map((step) =>
    (step === 'codes' ? oneCodeForEachStep() : choicesOf(step)).map(({ answer, next }) => {
      const given = { step, answer } as Answer;
      const length = encodeLink({ answers: [given] }).length - 'v1'.length;
      return { given, length, next: STEPS.indexOf(next) };
    }),
  );

  /** The longest link of all ways that visit each step once, ended by `ends`; by numbers, for there are many. */
  function longestLink(ends: (step: StepId) => boolean): string {
    const last = STEPS.map(ends);
    const seen = STEPS.map(() => false);
    let longest = 0;
    let answers: readonly Answer[] = [];
    const way: Answer[] = [];
    const walk = (step: number, length: number) => {
      if (length > longest) {
        longest = length;
        answers = [...way];
      }
      if (seen[step] || last[step]) return;
      seen[step] = true;
      for (const move of MOVES[step] ?? []) {
        way.push(move.given);
        walk(move.next, length + move.length);
        way.pop();
      }
      seen[step] = false;
    };
    walk(STEPS.indexOf('start'), 'v1'.length);
    const link = encodeLink({ answers });
    expect(link).toHaveLength(longest);
    return link;
  }

  it('has at most 280 characters for the longest way to an outcome', () => {
    const longest = longestLink(isOutcome);
    expect(longest.length).toBeGreaterThan(100);
    expect(longest.length, longest).toBeLessThanOrEqual(280);
  });

  it('has at most 430 characters for the longest way on through the outcomes', () => {
    const longest = longestLink(() => false);
    expect(longest.length).toBeGreaterThan(200);
    expect(longest.length, longest).toBeLessThanOrEqual(430);
  }, 60_000);

  it('names the step with exactly those answers that several steps offer', () => {
    const offers = STEPS.flatMap((step) => choicesOf(step).map(({ answer }) => answer));
    const shared = offers.filter((answer, i) => offers.indexOf(answer) !== i);
    expect(SHARED_ANSWERS).toEqual(new Set(shared));
  });

  it('names no step like what stands before a ticket or a terminal', () => {
    for (const mark of [TICKET, PACK])
      expect(STEPS.map((step) => `${leafOf(step)}.`)).not.toContain(mark);
  });

  it('keeps its answers where its terminal is none, or a card number', () => {
    for (const pack of ['6222021234567890', 'a6222021234567890', '升腾', 'a'.repeat(25), 'A', '']) {
      const link = readLink(`#v1~network-fine~pos.${pack}`);
      expect(link?.pack).toBeUndefined();
      expect(replay(link?.answers ?? []).step).toBe(AFTER_NETWORK);
    }
  });

  it('carries a terminal that this site does not know', () => {
    const read = readLink('#v1~pos.of-tomorrow~network-fine~no-card-works');
    expect(read?.pack).toBe('of-tomorrow');
    expect(replay(read?.answers ?? [])).toMatchObject({
      dropped: 0,
      step: 'user-exception.software-update',
    });
  });

  it('holds its case where a messenger has escaped the tildes', () => {
    const plain = 'v1~network-fine~no-card-works~ticket.K-17~pos.classic';
    for (const tilde of ['%7E', '%7e'])
      expect(readLink(`#${plain.replaceAll('~', tilde)}`)).toEqual(readLink(plain));
  });

  it('becomes that of another terminal by its text alone', () => {
    expect(withPack('v1~network-fine~ticket.K-17', 'classic')).toBe(
      'v1~network-fine~ticket.K-17~pos.classic',
    );
    expect(withPack('v1~pos.classic~network-fine', 'centerm')).toBe('v1~network-fine~pos.centerm');
    expect(withPack('v1~pos.classic', undefined)).toBe('');
    expect(withPack('main', 'classic')).toBe('v1~pos.classic');
  });

  it('names each step by a last part that no other step has', () => {
    expect(new Set(STEPS.map(leafOf)).size).toBe(STEPS.length);
  });

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const fragment of [text, `#v1~${text}`, `#v1~ticket.${text}`]) {
          const link = readLink(fragment);
          if (link) expect(replay(link.answers).step).toBeDefined();
          expect(link?.ticket ?? 'ok').toMatch(/^[A-Za-z0-9-]{1,32}$/);
        }
      }),
    );
  });

  it('keeps its answers where its ticket is none, or a card number', () => {
    for (const ticket of ['6222021234567890', '6222-0212-3456-7890', '工单', 'a'.repeat(33), '']) {
      const link = readLink(`#v1~network-fine~ticket.${ticket}`);
      expect(link?.ticket).toBeUndefined();
      expect(replay(link?.answers ?? []).step).toBe(AFTER_NETWORK);
    }
  });

  it('of another version, or far too long, is none', () => {
    for (const text of ['', '#main', '#v2~network-fine', `#v1${'~network-fine'.repeat(500)}`]) {
      expect(readLink(text)).toBeUndefined();
    }
  });
});

function oneCodeForEachStep() {
  const byStep = new Map(choicesOf('codes').map((choice) => [choice.next, choice]));
  return [...byStep.values()];
}

describe('answers that arrive later', () => {
  const saved = replay([
    { step: 'start', answer: 'user-exception' },
    { step: 'network', answer: 'network-fine' },
  ]);

  it('go on from where the saved case stands', () => {
    const [{ answer, next } = { answer: '', next: '' }] = choicesOf(AFTER_NETWORK);
    const later = replay([{ step: AFTER_NETWORK, answer }]);
    expect(join(saved, later)?.step).toBe(next);
    expect(join(saved, later)?.answers).toHaveLength(3);
    expect(continues(join(saved, later)?.answers ?? [], saved.answers)).toBe(true);
  });

  it('are another case where they begin elsewhere', () => {
    expect(join(saved, replay([{ step: 'talk', answer: 'settled' }]))).toBeUndefined();
  });
});

describe('nextStep', () => {
  it('is undefined for an answer that the step does not offer', () => {
    expect(nextStep('start', 'network-fine')).toBeUndefined();
    expect(nextStep('resolved', 'works-again')).toBeUndefined();
  });
});
