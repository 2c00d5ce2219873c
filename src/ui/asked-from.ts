import { keysOf } from '../site/keys.ts';
import type { Place } from '../site/pages.ts';
import { attempt } from './attempt.ts';

const KEY = keysOf(import.meta.env.BASE_URL).asked;

/**
 * Remember, for the tab's length, on which page help was asked for. Where the storage is forbidden a case without
 * an answer has no number, and whom to call stands there all the same.
 */
export function noteAskedFrom(place: Place): void {
  attempt(() => sessionStorage.setItem(KEY, place));
}

/** The page on which help was asked for last in this tab; any text may be stored there. */
export function askedFrom(): string | undefined {
  return attempt(() => sessionStorage.getItem(KEY)) ?? undefined;
}
