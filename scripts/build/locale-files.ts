import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/site/languages.ts';

/** The words of one namespace. */
export type Words = Record<string, unknown>;

/** Where a namespace of a language stands. */
export const localeFile = (language: Language, name: string) => `locales/${language}/${name}.json`;

/** The namespaces of a language: its files. */
export function namespacesOf(language: Language): string[] {
  return readdirSync(`locales/${language}`).map((file) => file.replace(/\.json$/, ''));
}

/** The words of a language by namespace, as they stand in locales/. What a site says is `rawWordsOf`. */
export function shippedWordsOf(
  language: Language,
  names = namespacesOf(language),
): Record<string, Words> {
  const read = (name: string) =>
    JSON.parse(readFileSync(localeFile(language, name), 'utf8')) as Words;
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}
