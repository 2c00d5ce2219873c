import { renderToString } from 'react-dom/server';
import { type Page, pageOf } from '../flow/page.ts';
import { LANGUAGES, type Language, type Place, pathOf } from '../flow/paths.ts';
import { PLACES } from '../flow/places.ts';
import { App } from './App.tsx';
import english from './copy.en.ts';
import { copyFor } from './copy.ts';
import chinese from './copy.zh-CN.ts';
import { createI18n } from './i18n.ts';
import type { PageData } from './main.tsx';
import { Session } from './session.ts';

const COPY = { 'zh-CN': chinese, en: english };

/** One page to write: where it stands, and what fills the template. */
export interface Rendered {
  /** Path of the file below dist/. */
  file: string;
  language: Language;
  title: string;
  description: string;
  /** The same page in each language, for `<link rel="alternate">`. */
  alternates: { language: Language; path: string }[];
  /** The pages that its answers open, to be fetched while the person reads. */
  next: string[];
  html: string;
  data: PageData;
}

/** The text between two tags of our own markup, still escaped as in the page. */
function inner(html: string, pattern: RegExp): string {
  return (pattern.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '');
}

function fileOf(place: Place, language: Language): string {
  const path = pathOf(place, language, '');
  return place === 'not-found' ? path : `${path}index.html`;
}

/** Render one place in one language to static HTML. */
export function renderPlace(place: Place, language: Language, base: string): Rendered {
  const page: Page = pageOf(place);
  const all = COPY[language];
  const i18n = createI18n(language, all);
  const session = new Session({ language, page, answers: [], dropped: 0 }, base, i18n);
  const html = renderToString(<App session={session} i18n={i18n} />);
  const heading = place === 'start' ? i18n.t('tagline') : inner(html, /<h1[^>]*>(.*?)<\/h1>/);
  return {
    file: fileOf(place, language),
    language,
    title: `${heading} · ${i18n.t('site')}`,
    description:
      place === 'start'
        ? i18n.t('description')
        : inner(html, /<p class="lead">(.*?)<\/p>/) || heading,
    alternates: LANGUAGES.map((other) => ({ language: other, path: pathOf(place, other, base) })),
    next: [...new Set(page.choices.map((choice) => pathOf(choice.next, language, base)))],
    html,
    data: { language, page, copy: copyFor(page, all) },
  };
}

/** Every page of the site, derived from the machine, in every language. */
export function* renderAll(base: string): Generator<Rendered> {
  for (const language of LANGUAGES) {
    for (const place of [...PLACES, 'not-found'] as const) yield renderPlace(place, language, base);
  }
}
