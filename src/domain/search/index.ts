import MiniSearch, { type Options } from 'minisearch';
import { type Caution, doubtIn } from './caution.ts';
import { codeIn, codesWithin } from './codes.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { gist, type Known, queryTerms, termsAsked, termsOf } from './terms.ts';
import { fold, isHan } from './words.ts';

/** Something that can be found. */
export interface Hit {
  /** The place it leads to, e.g. `codes.91` or `user-exception.network`. */
  id: string;
  kind: 'code' | 'step' | 'question' | 'page';
  title: string;
}

/** What is found, with everything that it can be found by. */
export interface SearchDocument extends Hit {
  caution?: Caution;
  /** The gists (terms.ts) of what it is called and of other words for it, by line breaks. */
  words: string;
}

/** What is built with the site. The index is made of it in the browser: it is smaller, and as quick, as an index sent. */
export interface SearchData {
  documents: SearchDocument[];
  /** The characters that are read as a syllable, as it is heard. */
  readings: Record<string, string>;
}

/** A search over what was built with the site. */
export interface Search {
  /** The best first, at most `limit`. */
  find: (query: string, limit?: number) => Hit[];
  /** What is found at a place; undefined for one that the search does not find. */
  named: (id: string) => Hit | undefined;
  /** The code that a query names and no table lists; undefined where it names none, or a known one. */
  unknownCode: (query: string) => string | undefined;
}

/** Longer than any phrase on a screen. The work of a search grows with a query's length. */
const LONGEST_QUERY = 80;

const OPTIONS: Options<SearchDocument> = {
  fields: ['words'],
  tokenize: (text) => text.split('\n').flatMap(termsOf),
  processTerm: (term) => term,
};

/** Whether anything is found by a term, or by one that begins so. */
function knownOf(vocabulary: readonly string[]): Known {
  const sorted = [...vocabulary].sort();
  return (term) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] as string) < term) from = middle + 1;
      else to = middle;
    }
    return sorted[from]?.startsWith(term) ?? false;
  };
}

/** The phrases of a page, each as the terms of a query; of how many the longest is that is all among these. */
function namedBy(phrases: readonly string[][], terms: ReadonlySet<string>): number {
  const lengths = phrases
    .filter((phrase) => phrase.every((term) => terms.has(term)))
    .map(({ length }) => length);
  return Math.max(0, ...lengths);
}

/** Words lead to what to do before they lead to a code that has them in its meaning. */
const KIND_WEIGHT: Record<Hit['kind'], number> = { step: 1.3, page: 1.3, code: 1, question: 0.8 };

/** Load what was built (JSON of SearchData). */
export function loadSearch(json: string): Search {
  const { documents, readings } = JSON.parse(json) as SearchData;
  const vocabulary = new Set<string>();
  const index = new MiniSearch<SearchDocument>({
    ...OPTIONS,
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
  });
  index.addAll(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const check = documents.filter(({ caution }) => caution === 'check');
  const known = knownOf([...vocabulary]);
  let heard: Sounds | undefined;
  const sounds = () => {
    heard ??= soundsOf(
      [...vocabulary].filter((term) => isHan(term) && term.length > 1),
      readings,
    );
    return heard;
  };

  const phrases = new Map<SearchDocument, string[][]>();
  const phrasesOf = (document: SearchDocument) => {
    const known = phrases.get(document) ?? document.words.split('\n').map(termsAsked);
    phrases.set(document, known);
    return known;
  };

  const search = (query: string) => {
    const terms = queryTerms(query, known, sounds);
    const doubt = doubtIn(query);
    const words = gist(query);
    // What was spelt, or written with a slip, is whole by what it stands for.
    const meant = terms.filter((term) => isHan(term) && vocabulary.has(term)).join(' ');
    const spelt = meant !== '' && termsAsked(words).some((term) => !vocabulary.has(term));
    const wholeOf = (document: SearchDocument) =>
      `\n${document.words}\n`.includes(`\n${words}\n`) ||
      (spelt && phrasesOf(document).some((phrase) => phrase.join(' ') === meant));
    const asked = new Set(terms);
    const namedOf = (document: SearchDocument) => namedBy(phrasesOf(document), asked);
    const weightOf = (document: SearchDocument) => {
      const whole = wholeOf(document);
      if (document.caution === 'asked-for') return whole && !doubt.notWell ? 3 : 0;
      const careful = document.caution === 'check' ? doubt.weight : 1;
      const named = Math.min(Math.max(namedOf(document), 1), 4);
      return KIND_WEIGHT[document.kind] * (whole ? 2 : 0.8 + 0.2 * named) * careful;
    };
    // Asked once for each term that is found.
    const weights = new Map<string, number>();
    const weight = (id: string) => {
      const known = weights.get(id) ?? weightOf(byId.get(id) as SearchDocument);
      weights.set(id, known);
      return known;
    };
    const hits = index.search(query, {
      tokenize: () => terms,
      processTerm: (term) => term,
      // What is not yet typed to its end begins a word; a whole word is itself (pay is no payout).
      prefix: (term) => !vocabulary.has(term) || (isHan(term) && term.length === 1),
      // One slip from four letters on, where nothing is found as typed.
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) && !known(term) ? 1 : false),
      // Some pages have many words: what is asked is seldom one of them by accident.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      weights: { prefix: 0.6, fuzzy: 0.3 },
      boostDocument: (id) => weight(id as string),
    });
    const [sure, unsure]: [SearchDocument[], SearchDocument[]] = [[], []];
    for (const { id } of hits) {
      const document = byId.get(id as string) as SearchDocument;
      const isMeant =
        document.caution !== 'take' ||
        (!doubt.any && namedOf(document) > (terms.length < 4 ? 0 : 1));
      (isMeant ? sure : unsure).push(document);
    }
    return unsure.length > 0 && sure.length === 0 ? [...check, ...unsure] : [...sure, ...unsure];
  };

  /** The steps of which a phrase has these initials (wl for 网络). */
  const abbreviated = (query: string) => {
    const letters = fold(query);
    if (!/^[a-z]{2,6}$/.test(letters)) return [];
    const steps = documents.filter(
      ({ kind, caution }) => kind === 'step' && caution !== 'asked-for',
    );
    const safe = steps.filter(({ caution }) => caution !== 'take' || letters.length > 2);
    return safe.filter(({ words }) => sounds().hasInitials(words, letters));
  };

  const codePlace = (query: string) => {
    const code = codeIn(query);
    return code ? `codes.${code.toLowerCase()}` : undefined;
  };

  /** The known codes that stand in a sentence; one that has the sale tried again after the check, in doubt. */
  const codesNamed = (query: string) => {
    const found = codesWithin(query).flatMap(
      (code) => byId.get(`codes.${code.toLowerCase()}`) ?? [],
    );
    const codes = found.filter(({ caution }) => caution !== 'asked-for');
    const doubtful = codes.some(({ caution }) => caution === 'take') && doubtIn(query).any;
    return doubtful ? [...check, ...codes] : codes;
  };

  return {
    find(typed, limit = 8) {
      const query = typed.slice(0, LONGEST_QUERY);
      const named = byId.get(codePlace(query) ?? '');
      const first = named ? [named] : codesNamed(query);
      const found = new Set([...first, ...search(query), ...abbreviated(query)]);
      return [...found].slice(0, limit).map(({ id, kind, title }) => ({ id, kind, title }));
    },
    named(id) {
      const found = byId.get(id);
      return found && { id: found.id, kind: found.kind, title: found.title };
    },
    unknownCode(typed) {
      const query = typed.slice(0, LONGEST_QUERY);
      const place = codePlace(query);
      return place && !byId.has(place) ? codeIn(query) : undefined;
    },
  };
}
