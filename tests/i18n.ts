import type { i18n } from 'i18next';
import { wordsOf } from '../scripts/build/words.ts';
import type { Copy } from '../src/app/copy.ts';
import { createI18n } from '../src/app/i18n.ts';
import type { Language } from '../src/site/languages.ts';

/** What was made once. */
const MADE = new Map<Language, i18n>();

/** i18next with all words of a language. */
export function i18nOf(language: Language): i18n {
  const made = MADE.get(language) ?? createI18n(language, wordsOf(language) as Copy);
  MADE.set(language, made);
  return made;
}
