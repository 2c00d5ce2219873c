import MiniSearch, { type Options } from 'minisearch';
import { codeIn, codesWithin, queryTerms, swapsOf, termsOf, wholeOf } from './terms.ts';

/** Something that can be found. */
export interface Hit {
  /** The place it leads to, e.g. `codes.91` or `user-exception.network`. */
  id: string;
  kind: 'code' | 'step' | 'question' | 'page';
  title: string;
}

/** What is found, with everything that it can be found by. Phrases are joined by line breaks. */
export interface SearchDocument extends Hit {
  /** What it is called. */
  name: string;
  /** Other words for it. */
  words: string;
  /** All of that, each phrase as one, for steps: what is typed just so leads to what to do. */
  whole: string;
  /** All of that in pinyin, without tones and spaces, with every ending; and by initials. */
  pinyin: string;
}

/** How the index is made and read; the same when it is built and when it is loaded. */
export const OPTIONS: Options<SearchDocument> = {
  fields: ['name', 'words', 'whole', 'pinyin'],
  storeFields: ['kind', 'title'],
  tokenize: (text, field) => text.split('\n').flatMap(field === 'whole' ? wholeOf : termsOf),
  processTerm: (term) => term,
  searchOptions: {
    tokenize: queryTerms,
    // A whole phrase is whole.
    prefix: (term) => !term.startsWith('='),
    // One slip from four letters on; initials must be right, and so must numbers.
    fuzzy: (term) => (term.length > 3 && !/^=|^\d+$/.test(term) ? 1 : false),
    boost: { name: 2, words: 2, whole: 4 },
    weights: { prefix: 0.6, fuzzy: 0.3 },
    // Words lead to what to do before they lead to a code that has them in its meaning.
    boostDocument: (id) => (/^codes\./.test(id) ? 1 : /^questions/.test(id) ? 1 : 1.3),
  },
};

/** A search over an index that was built with the site. */
export interface Search {
  /** The best first, at most `limit`. */
  find: (query: string, limit?: number) => Hit[];
  /** What is found at a place; undefined for one that the search does not find. */
  named: (id: string) => Hit | undefined;
  /** The code that a query names and no table lists; undefined where it names none, or a known one. */
  unknownCode: (query: string) => string | undefined;
}

/**
 * What says that all is well, or has money taken again: found only by its own words. A person who searches has
 * a trouble.
 */
const ASKED_FOR = new Set([
  'resolved',
  'other-payment',
  'transaction-status.terminal-fault',
  'qr-payment.refused',
  'undo.take-right',
  'codes.00',
  'codes.10',
  'codes.11',
]);

/** Longer than any phrase on a screen. The work of a search grows with the square of a word's length. */
const LONGEST_QUERY = 80;

/** Load a serialised index (MiniSearch's JSON). */
export function loadSearch(json: string): Search {
  const index = MiniSearch.loadJSON<SearchDocument>(json, OPTIONS);
  const byId = (id: string) => index.getStoredFields(id) as Omit<Hit, 'id'> | undefined;
  const codePlace = (query: string) => {
    const code = codeIn(query);
    return code ? `codes.${code.toLowerCase()}` : undefined;
  };
  /** The known codes that stand in a sentence. */
  const codesNamed = (query: string): Hit[] =>
    codesWithin(query).flatMap((code) => {
      const id = `codes.${code.toLowerCase()}`;
      const found = byId(id);
      return found && !ASKED_FOR.has(id) ? [{ id, ...found }] : [];
    });
  return {
    find(typed, limit = 8) {
      const query = typed.slice(0, LONGEST_QUERY);
      const exact = codePlace(query);
      const named = exact && byId(exact);
      // Slips are looked for only where nothing fits as typed: that costs most of the time.
      const exactly = { fuzzy: false } as const;
      let hits = index.search(query, exactly);
      if (hits.length === 0) hits = index.search(swapsOf(query).join(' '), exactly);
      if (hits.length === 0) hits = index.search(query);
      const asked = queryTerms(query)[0];
      const found = hits
        .filter(({ id, terms }) => !ASKED_FOR.has(id) || (asked && terms.includes(asked)))
        .map(({ id, kind, title }) => ({ id, kind, title }) as Hit);
      const first = named ? [{ id: exact, ...named }] : codesNamed(query);
      const rest = found.filter(({ id }) => first.every((hit) => hit.id !== id));
      return [...first, ...rest].slice(0, limit);
    },
    named(id) {
      const found = byId(id);
      return found && { id, ...found };
    },
    unknownCode(typed) {
      const query = typed.slice(0, LONGEST_QUERY);
      const place = codePlace(query);
      return place && !byId(place) ? codeIn(query) : undefined;
    },
  };
}
