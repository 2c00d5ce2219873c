import { type Language, languageRow } from './languages.ts';
import type { CodePlace, Place } from './pages.ts';

/**
 * The address of a place below the site's base: `user-exception.card-info` is
 * `/user-exception/card-info/`, in English `/en/user-exception/card-info/`.
 *
 * @param base the site's prefix, with a slash at both ends
 */
export function pathOf(place: Place, language: Language, base: string): string {
  const prefix = base + languageRow(language).prefix;
  if (place === 'start') return prefix;
  if (place === 'not-found') return `${prefix}404.html`;
  return `${prefix}${place.replace('.', '/')}/`;
}

/** The place of a code: its address is in lower case. */
export function placeOfCode(code: string): CodePlace {
  return `codes.${code.toLowerCase()}`;
}
