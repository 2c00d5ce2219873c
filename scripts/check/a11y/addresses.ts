import { pathOf } from '../../../src/site/address.ts';
import { allPlaces, anyPage } from '../../../src/site/code-page.ts';
import type { ScreenKind } from '../../../src/site/kinds.ts';
import { LANGUAGES, type Language } from '../../../src/site/languages.ts';

/** A page to look at. */
export interface Address {
  path: string;
  language: Language;
  kind: ScreenKind;
}

/** Every page of the site in every language, the 404 page included. */
export function allAddresses(): Address[] {
  return LANGUAGES.flatMap((language) =>
    allPlaces().flatMap((place) => {
      const page = anyPage(place);
      return page ? [{ path: pathOf(place, language, '/'), language, kind: page.kind }] : [];
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
