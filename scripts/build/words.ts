/** Offers the words of each language to the site, as modules made from locales/. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { leafOf } from '../../src/flow/step-id.ts';
import { codesShown } from '../../src/practice/scenarios.ts';
import { kindRow } from '../../src/site/kinds.ts';
import { LANGUAGES, type Language } from '../../src/site/languages.ts';
import { PAGES, pageRow } from '../../src/site/pages.ts';
import { localeFile, namespacesOf, rawWordsOf, type Words } from './locale-files.ts';
import { searchIndex } from './search-index.ts';

/** Words that are no part of the language's one script: of the codes, of notices, and of each rare page. */
const APART = [
  'response-codes',
  'notice',
  ...PAGES.filter((page) => kindRow(pageRow(page).kind).rare).map(leafOf),
];

/** Words without those that only the search index needs. */
function withoutSearch(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => {
    return key !== 'search' || !Array.isArray(inner);
  });
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutSearch(inner)]));
}

/** The words of one language by namespace, as they are shipped. */
export function wordsOf(language: Language, names?: string[]): Record<string, Words> {
  return withoutSearch(rawWordsOf(language, names)) as Record<string, Words>;
}

/** What only the scripts of the practice say, the names of its scenarios for the desk, and what the terminals print for the codes that it shows. */
function practiceWords(language: Language): Record<string, Words> {
  const { practice = {}, 'response-codes': codes = {} } = wordsOf(language, [
    'practice',
    'response-codes',
  ]);
  const printed = codesShown().map((code) => [
    code,
    { printed: (codes[code] as Words | undefined)?.['printed'] },
  ]);
  // The rest stands in the page.
  const { name, game, scenarios } = practice as Record<string, Words>;
  const names = Object.entries(scenarios ?? {}).map(([id, each]) => [
    id,
    { name: (each as Words)['name'] },
  ]);
  return {
    practice: { name, game, scenarios: Object.fromEntries(names) },
    'response-codes': Object.fromEntries(printed),
  };
}

const json = (value: unknown) => `export default ${JSON.stringify(value)}`;

/** A module with a loader for each language: `{ en: () => import('…/en') }`. */
const loaders = (folder: string) =>
  `export default {${LANGUAGES.map((each) => `${JSON.stringify(each)}: () => import('${folder}/${each}')`)}}`;

/** What each module under `virtual:` holds, for a language where it has one. */
const MODULES: Record<string, (language: Language) => string> = {
  words: (language) => {
    const names = namespacesOf(language).filter((name) => !APART.includes(name));
    return json(wordsOf(language, names));
  },
  'notice-words': (language) => json(wordsOf(language, ['notice'])),
  'code-words': (language) => json(wordsOf(language, ['response-codes'])),
  'practice-words': (language) => json(practiceWords(language)),
  'all-words': (language) => json(wordsOf(language)),
  'search-index': (language) => json(searchIndex(language)),
};

/**
 * The words that a case may need in one script for each language, those of the codes, and the search index;
 * each with a module that loads it by the language's name. So a language has no list of imports anywhere.
 */
export function wordsModules(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id.startsWith('virtual:') && partsOf(id) ? `\0${id}` : undefined),
    load(id) {
      const parts = id.startsWith('\0virtual:') ? partsOf(id.slice(1)) : undefined;
      if (!parts) return undefined;
      const [name, language] = parts;
      if (!language) return loaders(`virtual:${name}`);
      for (const each of namespacesOf(language))
        this.addWatchFile(resolve(localeFile(language, each)));
      return MODULES[name]?.(language);
    },
  };
}

/** `virtual:words/en` → words, en; undefined for a module that is not ours. */
function partsOf(id: string): [name: string, language: Language | undefined] | undefined {
  const [name = '', language] = id.slice('virtual:'.length).split('/');
  return name in MODULES ? [name, language as Language | undefined] : undefined;
}
