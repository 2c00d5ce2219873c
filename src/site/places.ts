import { flowOf } from '../flow/step-id.ts';
import { isStep, STEPS, type StepId } from '../flow/steps.ts';
import { type Language, languageAt, languageRow } from './languages.ts';
import { isPage, PAGES, type PageId, type Place } from './pages.ts';

/** Every step and page, the codes' pages aside. */
export const STEPS_AND_PAGES: readonly (StepId | PageId)[] = [...STEPS, ...PAGES];

/**
 * The form of a code's place. Whether a table lists the code is not asked here: an address that
 * was built has a page, and any other one is answered by the host with a 404.
 */
const CODE_PLACE = /^codes\.[0-9a-z]{2}$/;

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
  const language = languageAt(segments[0]);
  const id = segments.slice(languageRow(language).prefix === '' ? 0 : 1).join('.') || 'start';
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
  const segments = segmentsOf(pathname.slice(0, 200), base);
  const { prefix } = languageRow(languageAt(segments[0]));
  const wanted = segments.slice(prefix === '' ? 0 : 1).join('.');
  let best: Place = 'start';
  let score = LIKELY;
  for (const place of STEPS_AND_PAGES) {
    if (flowOf(place) === 'agent') continue;
    const found = likeness(wanted, place);
    if (found > score) [best, score] = [place, found];
  }
  return best;
}
