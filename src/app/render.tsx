import WORDS from 'virtual:all-words';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import deskStyle from '../agent/desk/desk.css?inline';
import insightStyle from '../agent/insight/insight.css?inline';
import { MapContent } from '../agent/map/content.ts';
import { FlowDrawing } from '../agent/map/FlowDrawing.tsx';
import { FlowList } from '../agent/map/FlowList.tsx';
import mapStyle from '../agent/map/map.css?inline';
import { NO_CASE } from '../flow/answers.ts';
import type { StepId } from '../flow/steps.ts';
import { provideRoom } from '../screens/menu/MenuPaths.tsx';
import { Room } from '../screens/menu/Paths.tsx';
import posterStyle from '../screens/poster.css?inline';
import practiceStyle from '../screens/practice/practice.css?inline';
import type { Screens } from '../screens/screen.ts';
import terminalsStyle from '../screens/terminals.css?inline';
import { pathOf } from '../site/address.ts';
import { allPlaces, anyPage } from '../site/code-page.ts';
import { SITE } from '../site/config.ts';
import type { ScreenKind } from '../site/kinds.ts';
import { LANGUAGES, type Language, type PerLanguage } from '../site/languages.ts';
import type { Page } from '../site/page.ts';
import type { Place } from '../site/pages.ts';
import { App } from './App.tsx';
import './engine.ts'; // brings the drawings
import { type Copy, copyFor } from './copy.ts';
import { createI18n } from './i18n.ts';
import type { PageData } from './main.tsx';
import { RARE_KINDS, screensFor } from './screens.ts';
import { Session } from './session.ts';

/** On the server the words of codes and rare pages are there too; in the browser each brings its own. */
const COPY = await forEach(WORDS, async (load) => (await load()).default);

const ALL_SCREENS = Object.assign(
  {},
  ...(await Promise.all(RARE_KINDS.map(screensFor))),
) as Screens;

/** A record with each of its values made into another, all at once. */
async function forEach<T, U>(record: PerLanguage<T>, make: (value: T) => Promise<U>) {
  const made = LANGUAGES.map(async (each) => [each, await make(record[each])] as const);
  return Object.fromEntries(await Promise.all(made)) as PerLanguage<U>;
}

provideRoom((menu) => <Room menu={menu} />);

/** Rules of one page only, its sheet of paper among them: they are written into that page. */
const STYLES: Partial<Record<ScreenKind, string>> = {
  agent: deskStyle,
  'flow-map': mapStyle,
  insight: mapStyle + insightStyle,
  poster: posterStyle,
  terminals: terminalsStyle,
  practice: practiceStyle,
};

/** The same page in one of the languages. */
interface Alternate {
  language: Language;
  url: string;
}

/**
 * The page of a place in every language, as search engines want it: with whole addresses. Without the
 * site's own address there is none to give, and the page of a wrong address has none in any case.
 *
 * @param address where the site is published (site.config.json), ending with a slash; '' for unknown
 */
export function alternatesOf(place: Place, address: string): Alternate[] {
  if (address === '' || place === 'not-found') return [];
  return LANGUAGES.map((language) => ({ language, url: pathOf(place, language, address) }));
}

/** One page to write: where it stands, and what fills the template. */
export interface Rendered {
  /** Path of the file below dist/. */
  file: string;
  place: Place;
  language: Language;
  /** Plain text, as is the description; the template escapes both. */
  title: string;
  description: string;
  /** The same page in each language, for `<link rel="alternate">` (`alternatesOf`). */
  alternates: Alternate[];
  /** The pages that its first answers open, to be fetched while the person reads. */
  next: string[];
  /** What the page's own stylesheet adds to that of the site. */
  style: string;
  html: string;
  data: PageData;
}

function withSiteName(copy: Copy, site: string): Copy {
  return { ...copy, common: { ...copy.common, site } };
}

/** What React writes for the characters that mean something in HTML. */
const ESCAPED: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The text between two tags of our own markup, as a person reads it. */
function inner(html: string, pattern: RegExp): string {
  const markup = (pattern.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '');
  return markup.replace(/&(?:amp|lt|gt|quot|#x27);/g, (name) => ESCAPED[name] ?? name);
}

function fileOf(place: Place, language: Language): string {
  const path = pathOf(place, language, '');
  return place === 'not-found' ? path : `${path}index.html`;
}

/**
 * How many answers' pages are worth fetching before they are asked for. On a slow line they share
 * it, so that with all of them none would be there in time; soon the service worker has the rest.
 */
const PREFETCHED = 2;

function nextSteps({ kind, choices }: Page): StepId[] {
  if (kind === 'not-found') return [];
  const steps = new Set(choices.map(({ next }) => next));
  steps.delete('codes'); // the largest page; a code is rather typed than looked for
  return [...steps].slice(0, PREFETCHED);
}

const MAP_CONTENT: Partial<Record<ScreenKind, ReactNode>> = {
  'flow-map': (
    <>
      <FlowDrawing />
      <FlowList />
    </>
  ),
  insight: <FlowDrawing />,
};

/** Render one page in one language to static HTML. */
export function renderPage(page: Page, language: Language, base: string): Rendered {
  const { place } = page;
  const all = withSiteName(COPY[language], SITE.name[language]);
  const i18n = createI18n(language, all);
  const session = new Session({ language, page, ...NO_CASE }, base, i18n);
  const html = renderToString(
    <MapContent value={MAP_CONTENT[page.kind]}>
      <App session={session} i18n={i18n} screens={ALL_SCREENS} />
    </MapContent>,
  );
  const heading = place === 'start' ? i18n.t('tagline') : inner(html, /<h1[^>]*>(.*?)<\/h1>/);
  return {
    file: fileOf(place, language),
    place,
    language,
    title: `${heading} · ${i18n.t('site')}`,
    description:
      place === 'start'
        ? i18n.t('description')
        : inner(html, /<p class="lead">(.*?)<\/p>/) || heading,
    alternates: alternatesOf(place, SITE.address),
    next: nextSteps(page).map((step) => pathOf(step, language, base)),
    style: (STYLES[page.kind] ?? '').trim(),
    html,
    data: { language, page, copy: copyFor(page, all) },
  };
}

/** Render the page of a place; the 404 page where it has none. */
export function renderPlace(place: Place, language: Language, base: string): Rendered {
  const page = anyPage(place) ?? anyPage('not-found');
  return renderPage(page as Page, language, base);
}

/** Every page of the site, derived from the machine and the table of codes, in every language. */
export function* renderAll(base: string): Generator<Rendered> {
  for (const language of LANGUAGES) {
    for (const place of allPlaces()) {
      yield renderPlace(place, language, base);
    }
  }
}
