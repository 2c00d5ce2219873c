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

/**
 * Locale files by path → by namespace, which is the file's name. It stands here, and not with the
 * copy, since a chunk of its own would be fetched only after the copy.
 */
export function byNamespace(files: Record<string, unknown>): Copy {
  const name = (path: string) => path.replace(/^.*\/(.+)\.json$/, '$1');
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [name(path), file]),
  ) as Copy;
}

/** Add the whole copy of a language. The site's name, which a deployer configures, stays. */
export function addCopy(instance: i18n, language: Language, copy: Copy): void {
  const site = instance.getResource(language, 'common', 'site') ?? copy.common.site;
  for (const [namespace, words] of Object.entries(copy)) {
    instance.addResourceBundle(language, namespace, words, true, true);
  }
  instance.addResource(language, 'common', 'site', site);
}

/** Load the whole copy of one language. Rejects where neither network nor cache has it. */
export async function loadCopy(language: Language): Promise<Copy> {
  const copy = await (language === 'en' ? import('./copy.en.ts') : import('./copy.zh-CN.ts'));
  return copy.default;
}
