import type { ContactGroup } from './contact-groups.ts';
import facts from './facts.json' with { type: 'json' };

/** Something the advice takes for true that can go stale: a telephone number, a limit, a rule. */
export interface Fact {
  id: string;
  /** In a few words. */
  what: string;
  /** Where it was found: a document by its name, or addresses. */
  source: string;
  /**
   * A: a standard, a vendor's document or a terminal's own source code; B: several independent public
   * pages that agree; C: a single page; J: judgement.
   */
  grade: 'A' | 'B' | 'C' | 'J';
  /** How it makes the advice more careful; without that, C and J are not good enough to follow. */
  careful?: string;
  /** The month in which it was last checked, `YYYY-MM`. */
  checked: string;
  /** The places that stand on it; `codes` is the list and each code's page. */
  places: readonly string[];
}

/** All facts of the site that can go stale. Checked when the site is built (facts.schema.ts). */
export const FACTS = facts as readonly Fact[];

/**
 * The month in which what a place says was last checked: that of its oldest fact; undefined for none.
 *
 * @param without facts that do not hold in this copy of the site, by their ids
 */
export function checkedAt(place: string, without: readonly string[] = []): string | undefined {
  return FACTS.filter(({ id, places }) => places.includes(place) && !without.includes(id))
    .map(({ checked }) => checked)
    .sort()[0];
}

/** The fact that the numbers of a group of contacts stand on, as they come with the site. */
export const numbersOf = (group: ContactGroup) => `hotlines.${group}`;

/** The month in which one fact was last checked; undefined where there is none of that id. */
export const checkedFact = (wanted: string): string | undefined =>
  FACTS.find(({ id }) => id === wanted)?.checked;

/**
 * The facts that were last checked more than `months` before a month.
 *
 * @param now `YYYY-MM`
 */
export function factsOlderThan(months: number, now: string): Fact[] {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return FACTS.filter(({ checked }) => count(now) - count(checked) > months);
}
