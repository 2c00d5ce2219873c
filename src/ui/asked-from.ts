import type { Place } from '../site/pages.ts';

const KEY = 'pos-asked';

/** Remember, for the tab's length, on which page help was asked for. */
export function noteAskedFrom(place: Place): void {
  try {
    sessionStorage.setItem(KEY, place);
  } catch {
    // Forbidden: a case without an answer has no number then, and whom to call stands there all the same.
  }
}

/** The page on which help was asked for last in this tab; any text may be stored there. */
export function askedFrom(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
