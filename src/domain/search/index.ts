import MiniSearch, { type Options } from 'minisearch';
import { codeIn, codesWithin } from './codes.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { gist, type Known, queryRuns, queryTerms, termsOf } from './terms.ts';
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
  /扣|付[了过完]|成功|成没成|到账|重复|[两二]次|两遍|又|短信|charged|charges|paid|approv|deduct|debit|took|taken|twice|double|success|duplicate/;

/** Somebody says that something is not so, or asks. */
const NOT_SO =
  /[没不未吗?？]|怎么|为什么|但|^(?:is|was|did|does|has|are)\b|\b(?:not|no|nothing|cannot|\w+nt|but|why|how|un\w+)\b/;

/** Somebody sets two things against each other. */
const BUT = /但|可是|却|结果|又|不过|\b(?:but|and|yet|although)\b/;

/** Somebody says that money has gone. */
const GONE =
  /扣[了款钱没完过]|被扣|又扣|[两二][次遍回笔]|重复|charged|deducted|debited|took|twice|double/;

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
    heard ??= soundsOf(
      [...vocabulary].filter((term) => isHan(term) && term.length > 1),
      readings,
    );
    return heard;
  };

  /** Whether one of its phrases is this one. */
  const isWhole = (document: SearchDocument, words: string) =>
    `\n${document.words}\n`.includes(`\n${words}\n`);
  /** Whether one of its phrases sounds like this one, pairs of characters for what was spelt. */
  const soundsWhole = (document: SearchDocument, pairs: string) =>
    document.words.split('\n').some((line) => queryRuns(line).join(' ') === pairs);
  /** Whether all of one of its phrases is among these terms. */
  const isNamed = (document: SearchDocument, terms: readonly string[]) =>
    document.words
      .split('\n')
      .some((line) => queryRuns(line).every((term) => terms.includes(term)));
  const search = (query: string) => {
    const terms = queryTerms(query, known, sounds);
    const words = gist(query);
    const heardAs = terms.filter((term) => isHan(term) && vocabulary.has(term)).join(' ');
    const spelt = terms.some((term) => !vocabulary.has(term)) && heardAs !== '';
    const doubt = IN_DOUBT.test(fold(query));
    const gone = GONE.test(fold(query));
    const weight = gone ? (BUT.test(fold(query)) ? 4 : 2.2) : doubt ? 1.5 : 1;
    const hits = index
      .search(query, {
        tokenize: () => terms,
        processTerm: (term) => term,
        // What is not yet typed to its end begins a word; a whole word is itself (pay is no payout).
        prefix: (term) => isHan(term) || !vocabulary.has(term),
        // Some have many words for them: what is asked is seldom one of them by accident.
        bm25: { k: 1.2, b: 0.3, d: 0.5 },
        // One slip from four letters on, where nothing is found as typed.
        fuzzy: (term) => (/^[a-z]{4,}$/.test(term) && !known(term) ? 1 : false),
        weights: { prefix: 0.6, fuzzy: 0.3 },
        boostDocument: (id) => {
          const document = byId.get(id as string) as SearchDocument;
          const whole = isWhole(document, words) || (spelt && soundsWhole(document, heardAs));
          // Words lead to what to do before they lead to a code that has them in its meaning.
          if (document.caution === 'asked-for') return whole && !NOT_SO.test(fold(query)) ? 3 : 0;
          const boost = document.kind === 'step' || document.kind === 'page' ? 1.3 : 1;
          return boost * (whole ? 2 : 1) * (document.caution === 'check' ? weight : 1);
        },
      })
      .flatMap(({ id }) => byId.get(id as string) ?? []);
    const careful = (document: SearchDocument) =>
      document.caution !== 'take' || (!doubt && isNamed(document, terms));
    return [...hits.filter(careful), ...hits.filter((hit) => !careful(hit))];
  };
  const abbreviated = (query: string) => {
    const letters = fold(query);
    if (!/^[a-z]{2,6}$/.test(letters)) return [];
    return documents.filter(
      ({ kind, caution, words }) =>
        kind === 'step' &&
        (!caution || (caution === 'take' && letters.length > 2)) &&
        sounds().withInitials(letters, words.split('\n')).length > 0,
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
      const first = named ? [named] : codesNamed(query);
      const found = new Set([...first, ...hits, ...abbreviated(query)]);
      return [...found].slice(0, limit).map(({ id, kind, title }) => ({ id, kind, title }));
    },
    unknownCode(typed) {
      const query = typed.slice(0, LONGEST_QUERY);
      const place = codePlace(query);
      return place && !byId.has(place) ? codeIn(query) : undefined;
    },
  };
}
