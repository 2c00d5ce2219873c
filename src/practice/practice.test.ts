import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCardData } from '../domain/card-data.ts';
import { isStep } from '../flow/steps.ts';
import { readLink } from '../site/read-link.ts';
import { encodeDone, encodeRun, LAST_SEED, MOST_ACTS, readPractice } from './link.ts';
import { helpAt, moodOf, replyTo } from './replies.ts';
import { actsOf, amountOf, type Given, play, variantOf } from './run.ts';
import { SCENARIOS } from './scenarios.ts';

const givens: fc.Arbitrary<Given> = fc.record({
  scenario: fc.constantFrom(...SCENARIOS),
  seed: fc.nat(LAST_SEED),
});

const runs = givens.chain((given) =>
  fc.tuple(
    fc.constant(given),
    fc.array(fc.constantFrom(...actsOf(given.scenario)), { maxLength: 14 }),
  ),
);

describe('a link', () => {
  it('brings any run back as it was, and holds nothing like a card number', () => {
    fc.assert(
      fc.property(runs, ([given, acts]) => {
        const { done } = play(given, acts);
        const played = done.map(({ act }) => act);
        const fragment = encodeRun(given, played);
        expect(fragment).toMatch(/^[A-Za-z0-9._~-]+$/);
        expect(findCardData(fragment)).toBeUndefined();
        expect(readPractice(`#${fragment}`)).toEqual({ kind: 'run', given, acts: played });
        // A case of the wizard is told apart from it.
        expect(readLink(fragment)).toBeUndefined();
      }),
    );
  });

  it('names a scenario alone, or those that were done', () => {
    for (const scenario of SCENARIOS) {
      expect(readPractice(encodeRun({ scenario }))).toEqual({ kind: 'scenario', scenario });
    }
    expect(readPractice(encodeDone(SCENARIOS))).toEqual({ kind: 'done', done: SCENARIOS });
    expect(readPractice('p1~done~no-paper~no-paper~nobody')).toEqual({
      kind: 'done',
      done: ['no-paper'],
    });
  });

  it('that is mangled, newer or none of ours is called so', () => {
    for (const text of [
      'p1',
      'p1~',
      'p1~nope.3',
      'p1~no-paper.x',
      'p1~no-paper~query',
      'p1~__proto__.1',
      'P1~no-paper.1',
      'p1no-paper',
      'p1%20~no-paper.1',
    ])
      expect(readPractice(text).kind, text).toBe('mangled');
    expect(readPractice(`p1~no-paper.1${'~wait'.repeat(MOST_ACTS + 1)}`).kind).toBe('mangled');
    expect(readPractice('#p1%7Eno-paper.1%7ewait')).toEqual({
      kind: 'run',
      given: { scenario: 'no-paper', seed: 1 },
      acts: ['wait'],
    });
    expect(readPractice('p2~no-paper.1').kind).toBe('newer');
    for (const text of ['', '#', '#main', '#v1~network-fine', 'practice'])
      expect(readPractice(text).kind, text).toBe('none');
  });

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const fragment of [text, `#p1~${text}`, `#p1~no-paper.1~${text}`]) {
          const link = readPractice(fragment);
          if (link.kind === 'run') expect(play(link.given, link.acts).now).toBeDefined();
        }
      }),
    );
  }, 30_000);
});

describe('a run', () => {
  it('drops what cannot be done, and counts it', () => {
    const run = play({ scenario: 'no-paper', seed: 1 }, [
      'constructor',
      'open-case',
      'load-paper',
      'reprint',
      'give-goods',
      'charge',
    ]);
    expect(run.done.map(({ act }) => act)).toEqual(['load-paper', 'reprint', 'give-goods']);
    expect(run).toMatchObject({ dropped: 3, over: true });
  });

  it('is the same however often it is played, and a part of itself at any time', () => {
    fc.assert(
      fc.property(runs, ([given, acts]) => {
        const run = play(given, acts);
        const played = run.done.map(({ act }) => act);
        expect(play(given, played).now.value).toEqual(run.now.value);
        const half = play(given, played.slice(0, played.length >> 1));
        expect(half.done.map(({ act }) => act)).toEqual(played.slice(0, played.length >> 1));
      }),
      { numRuns: 50 },
    );
  });

  it('changes with its seed in what is hidden and in what is to be paid', () => {
    const seeds = Array.from({ length: LAST_SEED + 1 }, (_, seed) => seed);
    for (const scenario of SCENARIOS) {
      const given = seeds.map((seed) => ({ scenario, seed }));
      expect(new Set(given.map(amountOf)).size, scenario).toBeGreaterThan(4);
    }
    expect(variantOf({ scenario: 'line-cut', seed: 2 })).toBe(
      variantOf({ scenario: 'line-cut', seed: 0 }),
    );
    expect(variantOf({ scenario: 'line-cut', seed: 1 })).not.toBe(
      variantOf({ scenario: 'line-cut', seed: 0 }),
    );
  });

  it('makes nobody’s patience matter: it comes back with a word, and decides nothing', () => {
    const waits = Array<'wait'>(9).fill('wait');
    const restless = play({ scenario: 'qr-stuck', seed: 0 }, waits);
    expect(moodOf(restless)).toBe('restless');
    const after = play({ scenario: 'qr-stuck', seed: 0 }, [
      ...waits,
      'say-checking',
      'say-result-unknown',
    ]);
    expect(moodOf(after)).toBe('calm');
    expect(after.over).toBe(false);
  });

  it('leads to a step of the wizard wherever it stands', () => {
    fc.assert(
      fc.property(runs, ([given, acts]) => {
        expect(isStep(helpAt(play(given, acts)))).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(helpAt(play({ scenario: 'line-cut', seed: 1 }, []))).toBe('user-exception.network');
    expect(helpAt(play({ scenario: 'line-cut', seed: 1 }, ['reconnect']))).toBe(
      'transaction-status.records',
    );
    const seen = play({ scenario: 'line-cut', seed: 1 }, ['reconnect', 'ask-app']);
    expect(helpAt(seen)).toBe('transaction-status.reversal');
  });

  it('has somebody answer every act that speaks to somebody', () => {
    for (const scenario of SCENARIOS) {
      const { done } = play({ scenario, seed: 0 }, actsOf(scenario));
      for (const each of done) {
        if (/^(say|ask|call)-/.test(each.act)) expect(replyTo(each), each.act).toBeDefined();
      }
    }
  });
});
