import MiniSearch, { type Options } from 'minisearch';
import { codeIn, codesWithin } from './codes.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { gist, type Known, queryTerms, termsOf } from './terms.ts';
import { fold, isHan } from './words.ts';

/** Something that can be found. */
export interface Hit {
  /** The place it leads to, e.g. `codes.91` or `user-exception.network`. */
  id: string;
  kind: 'code' | 'step' | 'question' | 'page';
  title: string;
}

/**
 * What a page could cost somebody whose last sale went through: `asked-for` says that all is well, or what else to
 * take; `take` has money taken on the way. `check` is where what became of the last sale is found out.
 */
export type Caution = 'asked-for' | 'take' | 'check';

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
  /** The code that a query names and no table lists; undefined where it names none, or a known one. */
  unknownCode: (query: string) => string | undefined;
}

/** Longer than any phrase on a screen. The work of a search grows with a query's length. */
const LONGEST_QUERY = 80;

/** Somebody speaks of money that may have gone: then no page comes first that has it taken again. */
const IN_DOUBT =
  /扣|付[了过完]|成功|成没成|到账|重复|[两二]次|两遍|又|短信|charg|paid|approv|deduct|debit|took|taken|twice|double|success|duplicate/;

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
  const known = knownOf([...vocabulary]);
  let heard: Sounds | undefined;
  const sounds = () => {
    heard ??= soundsOf([...vocabulary].filter((term) => isHan(term) && term.length > 1), readings);
    return heard;
  };

  /** What is called just so. */
  const isWhole = (document: SearchDocument, words: string) =>
    `\n${document.words}\n`.includes(`\n${words}\n`);
  const search = (query: string) => {
    const terms = queryTerms(query, known, sounds);
    const words = gist(query);
    return index
      .search(query, {
        tokenize: () => terms,
        processTerm: (term) => term,
        prefix: true,
        // One slip from four letters on, where nothing is found as typed.
        fuzzy: (term) => (/^[a-z]{4,}$/.test(term) && !known(term) ? 1 : false),
        weights: { prefix: 0.6, fuzzy: 0.3 },
        boostDocument: (id) => {
          const document = byId.get(id as string) as SearchDocument;
          const whole = isWhole(document, words);
          // Words lead to what to do before they lead to a code that has them in its meaning.
          if (document.caution === 'asked-for') return whole ? 3 : 0;
          return (document.kind === 'step' || document.kind === 'page' ? 1.3 : 1) * (whole ? 2 : 1);
        },
      })
      .flatMap(({ id }) => byId.get(id as string) ?? []);
  };
  const abbreviated = (query: string) => {
    const letters = fold(query);
    if (!/^[a-z]{2,6}$/.test(letters)) return [];
    return documents.filter(
      ({ kind, caution, words }) =>
        kind === 'step' && !caution && sounds().withInitials(letters, words.split('\n')).length > 0,
    );
  };
  const codePlace = (query: string) => {
    const code = codeIn(query);
    return code ? `codes.${code.toLowerCase()}` : undefined;
  };
  /** The known codes that stand in a sentence. */
  const codesNamed = (query: string) =>
    codesWithin(query).flatMap((code) => {
      const found = byId.get(`codes.${code.toLowerCase()}`);
      return found && found.caution !== 'asked-for' ? [found] : [];
    });
  return {
    find(typed, limit = 8) {
      const query = typed.slice(0, LONGEST_QUERY);
      const named = byId.get(codePlace(query) ?? '');
      const hits = search(query);
      const doubt = IN_DOUBT.test(fold(query));
      const careful = doubt
        ? [...hits.filter((hit) => hit.caution !== 'take'), ...hits.filter((hit) => hit.caution === 'take')]
        : hits;
      const first = named ? [named] : codesNamed(query);
      const found = new Set([...first, ...careful, ...abbreviated(query)]);
      return [...found].slice(0, limit).map(({ id, kind, title }) => ({ id, kind, title }));
    },
    unknownCode(typed) {
      const query = typed.slice(0, LONGEST_QUERY);
      const place = codePlace(query);
      return place && !byId.has(place) ? codeIn(query) : undefined;
    },
  };
}
