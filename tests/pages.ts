import { readFileSync } from 'node:fs';
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

/** A locale file. */
export function locale(language: Language, namespace: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`locales/${language}/${namespace}.json`, 'utf8'));
}

/** Visible text without the white space that markup puts between words. */
export function textOf(node: { textContent: string | null } | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
