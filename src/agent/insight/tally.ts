import { codeOf } from '../../flow/code-answer.ts';
import type { FoundCase } from './find-cases.ts';

/** How often, by a step's name, an answer (`step answer`) or a code. */
export type Counts = Readonly<Record<string, number>>;

/** What a version's cases come to. */
export interface VersionTally {
  cases: number;
  /** Where they stand. */
  ends: Counts;
  /** Which answers they gave. */
  answers: Counts;
  /** At which step those were that are solved. */
  solved: Counts;
  codes: Counts;
}

/** Counts by the flow's version: nothing of any text, of nobody in particular. */
export type Tally = Readonly<Record<string, VersionTally>>;

/** The lists of a version's counts. */
export const GROUPS = ['ends', 'answers', 'solved', 'codes'] as const;
export type Group = (typeof GROUPS)[number];

/** Groups of fewer are shown to nobody. */
export const FEWEST = 5;

const NONE: VersionTally = { cases: 0, ends: {}, answers: {}, solved: {}, codes: {} };

/** A record without the names that every object has. */
const empty = (): Record<string, number> => Object.create(null);

/** Count cases of one version. */
export function tallyOf(cases: readonly FoundCase[], version: number): Tally {
  if (cases.length === 0) return {};
  const counted = { ends: empty(), answers: empty(), solved: empty(), codes: empty() };
  const add = (group: Group, key: string) => {
    counted[group][key] = (counted[group][key] ?? 0) + 1;
  };
  for (const { answers, step } of cases) {
    add('ends', step);
    for (const given of answers) {
      const code = codeOf(given.answer);
      if (code) add('codes', code);
      add('answers', `${given.step} ${given.answer}`);
    }
    const last = answers[answers.length - 1];
    if (last && step === 'resolved') add('solved', last.step);
  }
  return { [version]: { cases: cases.length, ...counted } };
}

function sum(a: Counts, b: Counts): Counts {
  const both = Object.assign(empty(), a);
  for (const [key, count] of Object.entries(b)) both[key] = (both[key] ?? 0) + count;
  return both;
}

/** Two tallies as one. */
export function merge(a: Tally, b: Tally): Tally {
  const all = { ...a };
  for (const [version, more] of Object.entries(b)) {
    const one = all[version] ?? NONE;
    const lists = GROUPS.map((group) => [group, sum(one[group], more[group])]);
    all[version] = { cases: one.cases + more.cases, ...Object.fromEntries(lists) } as VersionTally;
  }
  return all;
}

/**
 * The groups that may be shown. Where only one of a list would be left out, it could be told from the total: then
 * the next smallest is left out with it.
 */
function shownOf(counts: Counts): Counts {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const shown = sorted.filter(([, count]) => count >= FEWEST);
  const kept = sorted.length - shown.length === 1 ? shown.slice(0, -1) : shown;
  return Object.assign(empty(), Object.fromEntries(kept));
}

/** What may be shown, and leave the page: no group of fewer than five, no version of fewer cases. */
export function hideFew(tally: Tally): Tally {
  const versions = Object.entries(tally).filter(([, { cases }]) => cases >= FEWEST);
  return Object.fromEntries(
    versions.map(([version, one]) => {
      const lists = GROUPS.map((group) => [group, shownOf(one[group])]);
      return [version, { cases: one.cases, ...Object.fromEntries(lists) } as VersionTally];
    }),
  );
}
