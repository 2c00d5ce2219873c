// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { fill, shellOf } from '../scripts/build/template.ts';
import { renderPlace } from '../src/app/render.tsx';
import { SITE } from '../src/site/config.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import type { Place } from '../src/site/pages.ts';

const TEMPLATE = readFileSync('index.html', 'utf8');
const HOSTILE = `A&B</title></script><script>alert(1)</script>"'><img src=x onerror=alert(2)>&lt;$&`;

/** A whole page as it is written, parsed. */
function written(place: Place, language: (typeof LANGUAGES)[number]): Document {
  const html = fill(TEMPLATE, renderPlace(place, language, '/'), '/', shellOf('p{}', 'start()'));
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Everything in a page that can run or load, or bears a listener. */
function active(page: Document): string[] {
  const found = page.querySelectorAll('script, img, link, iframe, style, [onerror]');
  return Array.from(found, (node) => node.id || node.getAttribute('href') || node.nodeName);
}

const { name: names } = SITE;
afterEach(() => {
  SITE.name = names;
});

test.each(
  LANGUAGES.flatMap((language) =>
    (['start', 'user-exception.network', 'call', 'not-found'] as const).map(
      (place) => [language, place] as const,
    ),
  ),
)('%s %s: a name of the site full of markup is text and nothing else', (language, place) => {
  const before = written(place, language);
  SITE.name = { 'zh-CN': HOSTILE, en: HOSTILE };
  const page = written(place, language);
  expect(active(page)).toEqual(active(before));
  expect(before.title).toContain(names[language]);
  expect(page.title).toBe(before.title.replace(names[language], () => HOSTILE));
  const shared = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
  expect(shared).toBe(page.title);
});

test('title and description say what the page says, with its signs as they are', () => {
  const page = written('user-exception.network', 'en');
  const heading = page.querySelector('h1')?.textContent;
  expect(page.title).toBe(`${heading} · ${SITE.name.en}`);
  const lead = page.querySelector('.lead')?.textContent;
  expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(lead);
});
