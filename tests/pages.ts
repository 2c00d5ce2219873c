import { rawWordsOf } from '../scripts/build/merged-words.ts';
import { renderPlace } from '../src/app/render.tsx';
import type { Language } from '../src/site/languages.ts';
import type { Package } from '../src/site/made.ts';
import type { Place } from '../src/site/pages.ts';

/** A page as it is prerendered, parsed. */
export function pageAt(
  place: Place,
  language: Language = 'zh-CN',
  base = '/',
  packages: readonly Package[] = [],
): Document {
  const { html } = renderPlace(place, language, base, packages);
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What was read once. */
const READ = new Map<string, Record<string, unknown>>();

/** What a locale file says, with what sentences take from the configuration; of a brand (TEST_BRAND) its own words. */
export function locale(language: Language, namespace: string): Record<string, unknown> {
  const key = `${language}/${namespace}`;
  const words = READ.get(key) ?? rawWordsOf(language, [namespace])[namespace] ?? {};
  READ.set(key, words);
  return words;
}

/** Visible text without the white space that markup puts between words. */
export function textOf(node: { textContent: string | null } | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
