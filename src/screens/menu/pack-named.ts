import packs from 'virtual:terminals';
import type { Language } from '../../site/languages.ts';

export type KnownPack = (typeof packs)[number];

/** The pack of this name; undefined for none, or one that this site has not. */
export function packNamed(name: string | undefined): KnownPack | undefined {
  return packs.find(({ id }) => id === name);
}

/** What a pack is called in a language of the site. */
export function nameOfPack({ name }: KnownPack, language: string): string {
  return name[language as Language];
}
