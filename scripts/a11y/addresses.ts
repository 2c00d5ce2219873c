import { anyPage, codePages } from '../../src/flow/code-page.ts';
import type { ScreenKind } from '../../src/flow/page.ts';
import { LANGUAGES, type Language, type Place, pathOf } from '../../src/flow/paths.ts';
import { PLACES } from '../../src/flow/places.ts';

/** A page to look at. */
export interface Address {
  path: string;
  place: Place;
  language: Language;
  kind: ScreenKind;
}

/** Every page of the site in every language, the 404 page included. */
export function allAddresses(): Address[] {
  const places: Place[] = [...PLACES, ...codePages().map(({ place }) => place), 'not-found'];
  return LANGUAGES.flatMap((language) =>
    places.flatMap((place) => {
      const page = anyPage(place);
      return page ? [{ path: pathOf(place, language, '/'), place, language, kind: page.kind }] : [];
    }),
  );
}

/** The first page of each kind, in every language. */
export function oneOfEachKind(): Address[] {
  const seen = new Set<string>();
  return allAddresses().filter(({ kind, language }) => {
    const key = `${kind} ${language}`;
    return !seen.has(key) && seen.add(key);
  });
}
