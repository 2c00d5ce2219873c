import type { i18n } from 'i18next';
import type { Language } from '../site/languages.ts';
import type { Copy } from './copy.ts';

/** Add the whole copy of a language. The site's name, which a deployer configures, stays. */
export function addCopy(instance: i18n, language: Language, copy: Copy): void {
  const site = instance.getResource(language, 'common', 'site') ?? copy.common.site;
  for (const [namespace, words] of Object.entries(copy)) {
    instance.addResourceBundle(language, namespace, words, true, true);
  }
  instance.addResource(language, 'common', 'site', site);
}
