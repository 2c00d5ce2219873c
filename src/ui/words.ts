import type { i18n, TFunction } from 'i18next';
import { createContext, use } from 'react';
import { I18nContext } from 'react-i18next';

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
