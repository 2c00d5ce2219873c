// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, test } from 'vitest';
import { drawIcons } from '../scripts/build/brand/icons.ts';
import { chosenBrand } from '../scripts/build/brand/index.ts';
import { checkAddress, robotsTxt, sitemap } from '../scripts/build/crawlers.ts';
import { manifest } from '../scripts/build/manifest.ts';
import { fill } from '../scripts/build/template.ts';
import { renderPlace } from '../src/app/render.tsx';
import { allPlaces } from '../src/site/code-page.ts';
import { SITE } from '../src/site/config.ts';
import { LANGUAGES, type Language } from '../src/site/languages.ts';
import type { Place } from '../src/site/pages.ts';

const ADDRESS = 'https://shop.example/pos/';
const TEMPLATE = readFileSync('index.html', 'utf8');

const before = { ...SITE };
afterEach(() => {
  Object.assign(SITE, before);
});

function headOf(place: Place, language: Language): Document {
  const html = fill(TEMPLATE, renderPlace(place, language, '/pos/'), '/pos/', '');
  return new DOMParser().parseFromString(html, 'text/html');
}

const contents = (page: Document, name: string) =>
  [...page.querySelectorAll(`meta[property="og:${name}"]`)].map((tag) =>
    tag.getAttribute('content'),
  );

describe.each(LANGUAGES)('a page in %s with an address', (language) => {
  it('names itself, its translations and one picture', () => {
    SITE.address = ADDRESS;
    const page = headOf('codes.91', language);
    const own = `${ADDRESS}${language === 'en' ? 'en/' : ''}codes/91/`;
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(own);
    const alternates = [...page.querySelectorAll('link[rel=alternate]')];
    expect(alternates.map((link) => link.getAttribute('hreflang'))).toEqual([
      ...LANGUAGES,
      'x-default',
    ]);
    expect(contents(page, 'url')).toEqual([own]);
    expect(contents(page, 'image')).toEqual([`${ADDRESS}icons/512.png`]);
    expect(contents(page, 'site_name')).toEqual([SITE.name[language]]);
    expect(contents(page, 'title')[0]?.replace(/ +/g, ' ')).toBe(page.title);
  });

  it('says none of it without one, nor where it is no place', () => {
    for (const place of ['codes.91', 'not-found'] as const) {
      SITE.address = place === 'not-found' ? ADDRESS : '';
      const page = headOf(place, language);
      expect(page.querySelector('link[rel=canonical], link[rel=alternate]')).toBeNull();
      expect([...contents(page, 'url'), ...contents(page, 'image')]).toEqual([]);
    }
  });
});

test('the picture is among those that are drawn of every brand', async () => {
  const { icon, colours } = chosenBrand();
  const drawn = await drawIcons(readFileSync(icon, 'utf8'), colours.light.paper);
  const picture = drawn.find(({ file }) => file === 'icons/512.png');
  expect(Buffer.from(picture?.png ?? []).readUInt32BE(16)).toBe(512);
});

test('the list of pages holds every place in every language once, and nothing of the desk', () => {
  const places = allPlaces();
  const map = new DOMParser().parseFromString(sitemap(places, ADDRESS), 'text/xml');
  const found = [...map.querySelectorAll('loc')].map((loc) => loc.textContent ?? '');
  const desk = places.filter((place) => place.startsWith('agent'));
  expect(desk.length).toBeGreaterThan(1);
  expect(found.length).toBe((places.length - desk.length - 1) * LANGUAGES.length);
  expect(new Set(found).size).toBe(found.length);
  expect(found).toContain(`${ADDRESS}en/user-exception/network/`);
  expect(found.join(' ')).not.toMatch(/\/agent\/|404/);
  expect(robotsTxt(ADDRESS)).toContain(`\nSitemap: ${ADDRESS}sitemap.xml\n`);
});

test('a name full of markup stays a text in the list', () => {
  const map = sitemap(['call'], 'https://shop.example/a&b/');
  expect(new DOMParser().parseFromString(map, 'text/xml').querySelector('loc')?.textContent).toBe(
    'https://shop.example/a&b/call/',
  );
});

test('an address that is not where the pages are built for is refused by name', () => {
  expect(() => checkAddress('', '/pos/', 'x.json')).not.toThrow();
  expect(() => checkAddress(ADDRESS, '/pos/', 'x.json')).not.toThrow();
  expect(() => checkAddress(ADDRESS, '/', 'x.json')).toThrow(
    /^x\.json: address: https:\/\/shop\.example\/pos\/ .* build with --base \/pos\/,/,
  );
});

test.each(LANGUAGES)('the icon of %s offers a code to look up and somebody to call', (language) => {
  interface Manifest {
    short_name: string;
    shortcuts: { name: string; url: string }[];
  }
  const prefix = language === 'en' ? '/pos/en/' : '/pos/';
  const { short_name, shortcuts } = manifest('/pos/', language) as Manifest;
  expect(shortcuts.map(({ url }) => url)).toEqual([`${prefix}codes/`, `${prefix}call/`]);
  for (const { name } of shortcuts) expect(name).toMatch(/\p{L}{2}/u);
  expect(short_name.length).toBeLessThanOrEqual(12);
  const brand = chosenBrand();
  const { shortName: _, ...config } = brand.config;
  const nameless = manifest('/pos/', language, { ...brand, config }) as Manifest;
  expect(nameless.short_name).toBe(config.name[language]);
});
