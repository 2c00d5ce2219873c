import type { Language } from '../../src/site/languages.ts';
import { type Brand, chosenBrand } from './brand/index.ts';
import { filledIn } from './brand/named.ts';
import { merged } from './brand/overlay.ts';
import { namespacesOf, shippedWordsOf, type Words } from './locale-files.ts';

/**
 * The words of a language by namespace, as a brand says them: those of locales/ with its own over them, and what
 * sentences take from the configuration (`{{phone.police}}`) filled in. So the browser is told nothing of either.
 */
export function rawWordsOf(
  language: Language,
  names = namespacesOf(language),
  brand: Brand = chosenBrand(),
): Record<string, Words> {
  const own = brand.overlay[language];
  return Object.fromEntries(
    Object.entries(shippedWordsOf(language, names)).map(([name, words]) => {
      const all = filledIn(merged(words, own[name]), brand.config, language) as Words;
      return [name, name === 'common' ? { ...all, site: brand.config.name[language] } : all];
    }),
  );
}
