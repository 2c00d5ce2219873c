// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_HERE, practiceDoc, practised } from '../scripts/make/practice.ts';
import { linkFor, messageFor } from '../src/agent/desk/outgoing.ts';
import { STATEMENTS } from '../src/domain/statements.ts';
import { ACTS } from '../src/practice/acts.ts';
import { ALL_REASONS } from '../src/practice/judge.ts';
import { readPractice } from '../src/practice/link.ts';
import { machine } from '../src/practice/machine.ts';
import { replyTo } from '../src/practice/replies.ts';
import { actsOf, amountOf, play } from '../src/practice/run.ts';
import { SCENARIOS, scenarioRow } from '../src/practice/scenarios.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { locale, pageAt, textOf } from './pages.ts';

interface Practice {
  scenarios: Record<string, { name: string; story: string; way: string[] }>;
  game: Record<
    'acts' | 'screens' | 'slips' | 'replies' | 'reasons' | 'opens',
    Record<string, unknown>
  >;
}

const SAYING = /^say-(?!reason)/;

describe('the measures of the source document', () => {
  it.each(STATEMENTS)('%s is practised, or it is said why not; not both', (statement) => {
    expect(practised(statement).length > 0).toBe(NOT_HERE[statement] === undefined);
  });

  it('stand in docs/practice.md as they are now (tsx scripts/make/practice.ts)', () => {
    expect(readFileSync('docs/practice.md', 'utf8')).toBe(practiceDoc());
  });
});

/** What somebody says to any act anywhere on a right way. */
const SAID = new Set<string>(
  SCENARIOS.flatMap((scenario) =>
    scenarioRow(scenario).variants.flatMap(({ way }, seed) => {
      const { done } = play({ scenario, seed }, way);
      return done.flatMap(({ before }) =>
        actsOf(scenario).flatMap((act) => replyTo({ act, before }) ?? []),
      );
    }),
  ),
);

describe.each(LANGUAGES)('the practice in %s', (language) => {
  const { scenarios, game } = locale(language, 'practice') as unknown as Practice;
  const phrases = (locale(language, 'customer-words') as { phrases: object }).phrases;

  it('has words for every act, screen and reason, and none for what there is not', () => {
    expect(Object.keys(game.acts)).toEqual(ACTS.filter((act) => !SAYING.test(act)));
    for (const act of ACTS.filter((each) => SAYING.test(each)))
      expect(phrases).toHaveProperty([act.replace('say-', '')]);
    expect(Object.keys(game.screens)).toEqual(
      Object.keys(machine.root.states['terminal']?.states ?? {}),
    );
    expect(new Set(Object.keys(game.reasons))).toEqual(new Set(ALL_REASONS));
    expect(Object.keys(game.opens)).toEqual(SCENARIOS);
    expect(Object.keys(scenarios)).toEqual(SCENARIOS);
  });

  it('has words for whatever can be said, and none for what is never said', () => {
    expect(new Set(Object.keys(game.replies))).toEqual(SAID);
  });

  it('tells every scenario with its right way on the page itself', () => {
    const page = pageAt('practice', language);
    const items = [...page.querySelectorAll('.practice-list > li')];
    expect(items).toHaveLength(SCENARIOS.length);
    items.forEach((item, index) => {
      const words = scenarios[SCENARIOS[index] ?? ''];
      expect(textOf(item.querySelector('h2'))).toBe(words?.name);
      expect(textOf(item)).toContain(words?.story);
      const folded = textOf(item.querySelector('details'));
      for (const sentence of words?.way ?? []) expect(folded).toContain(sentence);
    });
    expect(textOf(page.querySelector('.practice-ribbon'))).not.toBe('');
  });

  it('is sent by the desk with a scenario in place of a case', () => {
    const link = linkFor(
      { place: 'practice', answers: [], ticket: 'K-1', scenario: 'line-cut', language },
      'https://pos.example.com/',
    );
    expect(link).toMatch(/^https:\/\/pos\.example\.com\/(en\/)?practice\/#p1~line-cut$/);
    expect(readPractice(new URL(link).hash)).toEqual({ kind: 'scenario', scenario: 'line-cut' });
    expect(messageFor(language, scenarios['line-cut']?.name ?? '', link)).toContain(link);
  });

  it.each(['prevention', 'poster'] as const)('is found from %s', (place) => {
    const href = language === 'en' ? '/en/practice/' : '/practice/';
    expect(pageAt(place, language).querySelector(`a[href="${href}"]`)).not.toBeNull();
  });
});

it('asks for a large amount where that is the trouble, and for small change elsewhere', () => {
  expect(amountOf({ scenario: 'big-amount', seed: 0 })).toBeGreaterThan(5000);
  expect(amountOf({ scenario: 'no-paper', seed: 99 })).toBeLessThan(1000);
});
