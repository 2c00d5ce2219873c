import type { PageId } from './places.ts';
import type { StepId } from './steps.ts';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The page of a response code, in lower case: `codes.a0`. */
export type CodePlace = `codes.${string}`;

/** Anything with an address of its own. `not-found` stands for every address that is none. */
export type Place = StepId | PageId | CodePlace | 'not-found';

/**
 * The address of a place below the site's base: `user-exception.card-info` is
 * `/user-exception/card-info/`, in English `/en/user-exception/card-info/`.
 *
 * @param base the site's prefix, with a slash at both ends
 */
export function pathOf(place: Place, language: Language, base: string): string {
  const prefix = base + (language === 'en' ? 'en/' : '');
  if (place === 'start') return prefix;
  if (place === 'not-found') return `${prefix}404.html`;
  return `${prefix}${place.replace('.', '/')}/`;
}

/** The last part of a place's name; for a step it is used once in the whole flow. */
export function leafOf(place: string): string {
  return place.slice(place.lastIndexOf('.') + 1);
}

/** The first part of a place's name: its flow, which is also the namespace that holds its words. */
export function namespaceOf(place: string): string {
  return place.split('.')[0] ?? place;
}
