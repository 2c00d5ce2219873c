import type { i18n, Namespace, TFunction } from 'i18next';
import { createContext, use, useMemo } from 'react';
import { I18nContext } from 'react-i18next';
import type { Language } from '../site/languages.ts';
import type { Say } from '../site/names.ts';

/** The words that every page has (locales/…/common.json). */
export const WordsContext = createContext<TFunction | undefined>(undefined);

/**
 * `t` for the words that every page has: made once for all parts of a page.
 */
export function useWords(): TFunction {
  const t = use(WordsContext);
  if (!t) throw new Error('no WordsContext above');
  return t;
}

/** i18next itself, for words that are read as they stand in their file. */
export function useI18n(): i18n {
  const i18n = use(I18nContext)?.i18n;
  if (!i18n) throw new Error('no I18nContext above');
  return i18n;
}

/**
 * `t` for the words of one file, from react-i18next's own context. Its hook of this name also loads words, waits for
 * them and listens for another language: 2.5 kB of the first page's scripts, and a subscription for each part of a
 * step. Here the words are there before a part is drawn, and another language draws the whole page again.
 *
 * @param namespace the file's name in locales/
 */
export function useTranslation<N extends string & Namespace>(
  namespace: N,
): { t: TFunction<N>; i18n: i18n } {
  const i18n = useI18n();
  const { language } = i18n;
  const t = useMemo(() => i18n.getFixedT(language, namespace), [i18n, language, namespace]);
  // Its type allows for a namespace that is null.
  return { t: t as unknown as TFunction<N>, i18n };
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
