import { describe, expect, it } from 'vitest';
import { licenceTexts, shippedPackages } from '../scripts/build/packages.ts';
import { securityTxt } from '../scripts/build/security-txt.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { locale, pageAt, textOf } from './pages.ts';

const packages = shippedPackages();
const { dependencies, devDependencies } = (await import('../package.json')).default;

describe('what the site is made of', () => {
  it('is every runtime dependency in the version that is pinned, and none of the tools', () => {
    const versions = new Map(packages.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(dependencies)) {
      expect(versions.get(name)).toBe(version);
    }
    for (const name of Object.keys(devDependencies)) expect(versions.has(name)).toBe(false);
  });

  it.each(LANGUAGES)('stands on the about page in %s, and nowhere else', (language) => {
    const items = [...pageAt('about', language).querySelectorAll('.tips li')].map(textOf);
    expect(items).toEqual(packages.map((p) => `${p.name} ${p.version} · ${p.licence}`));
    expect(pageAt('start', language).querySelector('.tips')).toBeNull();
  });

  it('comes with every licence, and with no place on the machine it was built on', () => {
    const texts = licenceTexts();
    for (const { name, version } of packages) expect(texts).toContain(`${name} ${version} (`);
    expect(texts.match(/permission is hereby granted/gi)?.length).toBe(packages.length);
    expect(texts).not.toContain('node_modules');
  });
});

it('the about page says what is kept, where it works and whom to tell', () => {
  const page = textOf(pageAt('about').body);
  const { parts } = locale('zh-CN', 'about') as { parts: Record<string, { text: string[] }> };
  for (const { text } of Object.values(parts)) {
    for (const sentence of text) expect(page).toContain(sentence);
  }
  expect(page).toContain('版本');
});

it('security.txt names the contact, and holds for a year', () => {
  expect(securityTxt('mailto:safety@example.com', new Date('2026-11-23T00:00:00Z'))).toBe(
    'Contact: mailto:safety@example.com\nExpires: 2027-11-23T00:00:00.000Z\nPreferred-Languages: zh, en\n',
  );
});
