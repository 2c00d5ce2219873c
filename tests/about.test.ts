// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { licenceTexts, licensed } from '../scripts/build/licences.ts';
import { securityTxt } from '../scripts/build/security-txt.ts';
import { FLOW_VERSION } from '../src/flow/number/version.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { locale, pageAt, textOf } from './pages.ts';

/** As Vite lists them (build.license). */
const FOUND = [
  { name: 'react', version: '19.0.0', identifier: 'MIT', text: 'Permission is hereby granted\n' },
  { name: '@x/y', version: '1.2.3', identifier: '(MIT OR Apache-2.0)', text: 'As you please' },
];

describe('what the site is made of', () => {
  const packages = licensed(FOUND);

  it.each(LANGUAGES)('stands on the about page in %s, and nowhere else', (language) => {
    const items = [...pageAt('about', language, '/', packages).querySelectorAll('.tips li')];
    expect(items.map(textOf)).toEqual(['react 19.0.0 · MIT', '@x/y 1.2.3 · (MIT OR Apache-2.0)']);
    expect(pageAt('start', language, '/', packages).querySelector('.tips')).toBeNull();
  });

  it('comes with every licence, whole', () => {
    const texts = licenceTexts(packages);
    for (const { name, version, text } of FOUND) {
      expect(texts).toContain(`${name} ${version} (`);
      expect(texts).toContain(text.trim());
    }
  });

  it('is refused where a package names no licence, or comes without its text', () => {
    const [react] = FOUND;
    expect(() => licensed([{ name: 'left', version: '1.0.0', text: 'x' }])).toThrow('left: names');
    expect(() => licensed([{ ...react, name: 'right', text: '' } as never])).toThrow(
      'right: holds',
    );
  });
});

it('the about page says what is kept, where it works and whom to tell', () => {
  const page = textOf(pageAt('about').body);
  const { parts } = locale('zh-CN', 'about') as { parts: Record<string, { text: string[] }> };
  for (const { text } of Object.values(parts)) {
    for (const sentence of text) expect(page).toContain(sentence);
  }
  expect(page).toContain(`版本 ${__VERSION__}，流程第 ${FLOW_VERSION} 版`);
});

it('security.txt names the contact, and holds for a year', () => {
  expect(securityTxt('mailto:safety@example.com', new Date('2026-11-23T00:00:00Z'))).toBe(
    'Contact: mailto:safety@example.com\nExpires: 2027-11-23T00:00:00.000Z\nPreferred-Languages: zh, en\n',
  );
});
