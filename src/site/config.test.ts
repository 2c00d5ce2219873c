// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkSiteConfig } from './config.schema.ts';
import { SITE } from './config.ts';

/** The configuration with one field changed, by its dotted path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(SITE) as never;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce<Record<string, never>>((inner, key) => inner[key] as never, copy);
  parent[last] = value as never;
  return copy;
}

describe('site.config.json', () => {
  it('is valid as it comes', () => {
    expect(checkSiteConfig(SITE)).toEqual(SITE);
  });

  it.each(['mailto:safety@example.com', 'https://example.com/report/'])(
    'may say that security problems go to %s',
    (contact) => {
      expect(() => checkSiteConfig({ ...SITE, security: contact })).not.toThrow();
    },
  );

  it('may name the vendor, its hours and its page', () => {
    const vendor = {
      name: { 'zh-CN': '好邻居科技', en: 'Good Neighbour' },
      phone: '400-100-0000',
      hours: { 'zh-CN': '9:00–21:00', en: '9 am to 9 pm' },
      link: 'https://help.example.com/',
    };
    expect(() => checkSiteConfig(changed('contacts.vendor', [vendor]))).not.toThrow();
  });

  it.each([
    ['contacts.banks.0.phone', '955 88', 'digits and dashes'],
    ['contacts.banks.2.name.en', '', 'some words'],
    ['contacts.network.0.link', 'javascript:alert(1)', 'https://'],
    ['address', 'pos.example.com', 'with a slash'],
    ['address', 'https://pos.example.com', 'with a slash'],
    ['security', 'javascript:alert(1)', 'https:// or mailto:'],
    ['security', 'safety@example.com', 'https:// or mailto:'],
    ['defaultLanguage', 'fr', '"zh-CN" or "en"'],
    ['messages.en', 'Open the link', 'contain {link}'],
    ['name.zh-CN', 7, 'some words'],
    ['contacts.banks', 'none', 'array'],
  ])('names the field %s and says what was expected', (path, value, expected) => {
    expect(() => checkSiteConfig(changed(path, value))).toThrow(`${path}: `);
    expect(() => checkSiteConfig(changed(path, value))).toThrow(expected);
  });

  it('knows no other fields', () => {
    expect(() => checkSiteConfig({ ...SITE, adress: '' })).toThrow('adress');
    expect(() => checkSiteConfig(null)).toThrow('the whole file');
  });
});
