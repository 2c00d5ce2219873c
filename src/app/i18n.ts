import WORDS from 'virtual:words';
import { createInstance, type i18n } from 'i18next';
import type { Language } from '../site/languages.ts';
import type { Copy } from './copy.ts';

/**
 * An i18next instance that is ready at once, with the copy it is given; a page needs no Suspense.
 * More copy is added when it arrives (add-copy.ts).
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

/** Load the whole copy of one language. Rejects where neither network nor cache has it. */
export async function loadCopy(language: Language): Promise<Copy> {
  return (await WORDS[language]()).default;
}
