import { createInstance, type i18n } from 'i18next';
import type { Language } from '../flow/paths.ts';
import type { Copy } from './copy.ts';

/**
 * An i18next instance that is ready at once, with the copy it is given; a page needs no Suspense.
 * More copy is added with `addCopy` when it arrives.
 */
export function createI18n(language: Language, copy: Copy): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: copy },
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
  });
  return instance;
}

/** Add the whole copy of a language. */
export function addCopy(instance: i18n, language: Language, copy: Copy): void {
  for (const [namespace, words] of Object.entries(copy)) {
    instance.addResourceBundle(language, namespace, words, true, true);
  }
}
