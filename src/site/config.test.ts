import { describe, expect, it } from 'vitest';
import { chosenBrand } from '../../scripts/build/brand/index.ts';
import { checkPartialConfig, checkSiteConfig } from './config.schema.ts';

const { config: CONFIG } = chosenBrand();

/** The configuration with one field changed, by its dotted path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(CONFIG) as never;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce<Record<string, never>>((inner, key) => inner[key] as never, copy);
  parent[last] = value as never;
  return copy;
}

describe('a configuration', () => {
  it('is valid as it comes', () => {
    expect(checkSiteConfig(CONFIG)).toEqual(CONFIG);
  });

  it.each(['mailto:safety@example.com', 'https://example.com/report/'])(
    'may say that security problems go to %s',
    (contact) => {
      expect(() => checkSiteConfig({ ...CONFIG, security: contact })).not.toThrow();
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
    ['name.zh-CN', '店'.repeat(200), 'at most 40'],
    ['name.en', undefined, 'some words'],
    ['messages.en', 'Do “{step}” {link} with 6222 0212 3456 7890 123', 'card number'],
    ['frameAncestors', ['help.example.com'], 'origin'],
    ['frameAncestors', ['https://help.example.com/page'], 'origin'],
    ['frameAncestors', ["https://x.example; script-src 'unsafe-inline'"], 'origin'],
    ['contacts.banks.0.phone', '6222-0212-345-6789', 'card number'],
    ['printed.reprint', '一个放不到按键上的很长很长的名字', 'on a key'],
    ['names.lakala.zh-CN', undefined, 'some words'],
  ])('names the field %s and says what was expected', (path, value, expected) => {
    expect(() => checkSiteConfig(changed(path, value))).toThrow(
      new RegExp(`${path.replaceAll('.', '[.]')}([.]0)?: `),
    );
    expect(() => checkSiteConfig(changed(path, value))).toThrow(expected);
  });

  it('knows no other fields', () => {
    expect(() => checkSiteConfig({ ...CONFIG, adress: '' })).toThrow('adress');
    expect(() => checkSiteConfig(null)).toThrow('the whole file');
  });

  it('says where a key belongs that stands elsewhere', () => {
    expect(() => checkPartialConfig({ police: [] }, 'x.json')).toThrow(
      'x.json:\n  police: no such key; it belongs under contacts.police',
    );
    expect(() => checkPartialConfig({ contacts: { address: '' } }, 'x.json')).toThrow(
      'contacts.address: no such key; it belongs under address',
    );
  });

  it('may be any part of one', () => {
    expect(checkPartialConfig({ $schema: 'x', contacts: { vendor: [] } }, 'x.json')).toEqual({
      contacts: { vendor: [] },
    });
    expect(() => checkPartialConfig({ name: { en: 'Only English' } }, 'x.json')).toThrow(
      'name.zh-CN',
    );
  });
});
