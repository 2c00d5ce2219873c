import { loadSearch } from '../../../src/domain/search/index.ts';
import { perLanguage } from '../../../src/site/languages.ts';
import type { Place } from '../../../src/site/pages.ts';
import { cautionOf } from '../../build/search-caution.ts';
import { searchIndex } from '../../build/search-index.ts';
import type { Phrasing } from './corpus.ts';

/** What became of a phrasing. */
export interface Outcome extends Phrasing {
  /** The first three places found, the best first. */
  found: string[];
  /** Whether the first is right. */
  first: boolean;
  /** Whether any of the three is. */
  amongThree: boolean;
  /** The first page says that all is well or has money taken, and nobody asked for it. */
  dangerous: boolean;
}

/** Whether a page says that all is well, or has money taken. */
export function isCostly(place: string): boolean {
  const caution = cautionOf(place as Place);
  return caution === 'asked-for' || caution === 'take';
}

/** What the search finds for each phrasing, on the site of its own language. */
export function measure(phrasings: readonly Phrasing[]): Outcome[] {
  const searches = perLanguage((language) => loadSearch(searchIndex(language)));
  return phrasings.map((phrasing) => {
    const { query, right, language } = phrasing;
    const found = searches[language].find(query, 3).map(({ id }) => id);
    const [best = ''] = found;
    return {
      ...phrasing,
      found,
      first: right.includes(best),
      amongThree: found.some((id) => right.includes(id)),
      dangerous: !right.includes(best) && isCostly(best),
    };
  });
}

/** The share of phrasings of which something is true. */
export function rate(outcomes: readonly Outcome[], what: 'first' | 'amongThree'): number {
  return outcomes.filter((outcome) => outcome[what]).length / outcomes.length;
}
