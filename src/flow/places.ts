import type { StatementId } from '../domain/statements.ts';
import { type Language, namespaceOf, type Place } from './paths.ts';
import { isStep, STEPS } from './steps.ts';

/**
 * The pages beside the steps, with the statements of the source document each one shows. They have
 * addresses like steps, but nothing is answered there.
 */
const PAGE_SOURCES = {
  about: [],
  agent: [],
  'agent.map': [],
  call: [],
  'codes.unknown': [],
  'customer-words': ['F4'],
  'customer-words.checking': [],
  'customer-words.another-way': [],
  'customer-words.result-unknown': [],
  'customer-words.bank': [],
  'customer-words.sorry': [],
  poster: [],
  prevention: ['F3', 'S4', 'E1'],
  questions: ['F1', 'F2', 'F3', 'F4', 'F5'],
  'questions.what-it-is': ['F1'],
  'questions.is-it-safe': ['F2'],
  'questions.how-to-prevent': ['F3'],
  'questions.what-to-tell-customers': ['F4'],
  'questions.after-an-update': ['F5'],
} as const satisfies Record<string, readonly StatementId[]>;

export type PageId = keyof typeof PAGE_SOURCES;

const PAGES = Object.keys(PAGE_SOURCES) as PageId[];

/** Every place that has a page of its own, the codes' pages (src/flow/code-page.ts) aside. */
export const PLACES: readonly Exclude<Place, 'not-found'>[] = [...STEPS, ...PAGES];

/**
 * The form of a code's place. Whether a table lists the code is not asked here: an address that
 * was built has a page, and any other one is answered by the host with a 404.
 */
const CODE_PLACE = /^codes\.[0-9a-z]{2}$/;

/** Whether a string names a page beside the steps. */
export function isPage(value: string): value is PageId {
  return PAGES.includes(value as PageId);
}

/** The statements of the source document that a page shows. */
export function sourceOfPage(page: PageId): readonly StatementId[] {
  return PAGE_SOURCES[page];
}

/** A path as people read it; as it stands where its percent signs are no encoding. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function segmentsOf(pathname: string, base: string): string[] {
  const below = `${pathname}/`.startsWith(base) ? pathname.slice(base.length) : pathname;
  return decoded(below)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && segment !== 'index.html');
}

/** The place and language that a pathname names. With or without the trailing slash. */
export function placeAt(pathname: string, base: string): { place: Place; language: Language } {
  const segments = segmentsOf(pathname, base);
  const language = segments[0] === 'en' ? 'en' : 'zh-CN';
  const id = (language === 'en' ? segments.slice(1) : segments).join('.') || 'start';
  // A dot joins the parts of a place's name; in an address it stands in none of them.
  const known =
    !segments.some((segment) => segment.includes('.')) &&
    (isStep(id) || isPage(id) || CODE_PLACE.test(id));
  return { place: known ? (id as Place) : 'not-found', language };
}

/** Pairs of neighbouring letters; how alike two words are is how many pairs they share. */
function pairs(word: string): Set<string> {
  return new Set(Array.from(word, (letter, i) => letter + (word[i + 1] ?? '')));
}

function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** How alike an address must be to be offered as "did you mean". */
const LIKELY = 0.5;

/** The place for anyone whose name looks most like an address that is none; `start` where nothing comes near. */
export function nearestPlace(pathname: string, base: string): Place {
  const wanted = segmentsOf(pathname.slice(0, 200), base)
    .filter((segment) => segment !== 'en')
    .join('.');
  let best: Place = 'start';
  let score = LIKELY;
  for (const place of PLACES) {
    if (namespaceOf(place) === 'agent') continue;
    const found = likeness(wanted, place);
    if (found > score) [best, score] = [place, found];
  }
  return best;
}
