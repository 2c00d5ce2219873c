import type { i18n, TFunction } from 'i18next';
import { createContext, use } from 'react';
import { I18nContext } from 'react-i18next';
import type { Language } from '../site/languages.ts';
import type { Say } from '../site/names.ts';

/** The words that every page has (locales/…/common.json). */
export const WordsContext = createContext<TFunction | undefined>(undefined);

/**
 * `t` for the words that every page has. With useTranslation each part of a step would subscribe for
 * itself, which is a good part of what drawing the step costs.
 */
export function useWords(): TFunction {
  const t = use(WordsContext);
  if (!t) throw new Error('no WordsContext above');
  return t;
}

/** i18next itself, for words that are read as they stand in their file. */
export function useI18n(): i18n {
  return use(I18nContext).i18n;
}

/**
 * Looks up words by keys that data make up (src/site/names.ts), which no type can check.
 *
 * @param language that of the page unless told; its words must have been loaded
 */
export function useSay(language?: Language): Say {
  const i18n = useI18n();
  return i18n.getFixedT(language ?? i18n.language) as unknown as Say;
}
