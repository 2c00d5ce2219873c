import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenFolder } from '../scripts/build/brand/folder.ts';
import { loadBrand } from '../scripts/build/brand/index.ts';
import {
  brandMaker,
  colours,
  config,
  HARBOUR,
  inBoth,
  pack,
  withoutDeployers,
} from './brand-folders.ts';

withoutDeployers();
const brandWith = brandMaker();

const CARD = '6222 0212 3456 7890 123';

describe('a brand is refused by name', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'a name in one language',
      { 'config.json': { ...config, name: { 'zh-CN': '港湾' } } },
      '/config.json:\n  name.en: expected some words',
    ],
    [
      'a name of 200 characters',
      { 'config.json': { ...config, name: { 'zh-CN': '港'.repeat(200), en: 'H' } } },
      '/config.json:\n  name.zh-CN: expected a name of at most 40',
    ],
    [
      'a card number in a message',
      {
        'config.json': {
          ...config,
          messages: { 'zh-CN': `{step}{link}${CARD}`, en: '{step} {link}' },
        },
      },
      '/config.json:\n  messages.zh-CN: holds what looks like a card number',
    ],
    [
      'a key that is none',
      { 'config.json': { ...config, phone: '110' } },
      '/config.json:\n  phone: no such key; it belongs under contacts.<group>.0.phone',
    ],
    [
      'an address that is more than host and prefix',
      { 'config.json': { ...config, address: 'https://x.example/pos/?from=/' } },
      '/config.json:\n  address: expected host and prefix only',
    ],
    [
      'an id that two contacts have',
      {
        'config.json': {
          contacts: { vendor: [{ id: 'police', name: config.name, phone: '400-000-0001' }] },
        },
      },
      '/config.json: contacts: two have the id police',
    ],
    [
      'a key of the terminal that no sentence names',
      { 'config.json': { printed: { 're-print': '重印' } } },
      '/config.json: printed.re-print: no such key',
    ],
    [
      'a key of the terminal that clears something',
      { 'config.json': { printed: { reprint: '清除流水' } } },
      '/config.json:\n  printed.reprint: never a password',
    ],
    [
      'a key of the terminal by which money is taken again',
      { 'config.json': { printed: { query: '再刷一次' } } },
      'may have somebody pay twice',
    ],
    [
      'words of a code that have money taken again',
      inBoth('response-codes', { 91: { now: '马上再刷一次。' } }, { 91: { now: 'Swipe again.' } }),
      '/locales/zh-CN/response-codes.json: 91.now: may have somebody pay twice',
    ],
    [
      'words beside the steps that do',
      inBoth('questions', { lead: '没出小票，再刷一次。' }, { lead: 'No slip: swipe again.' }),
      '/locales/en/questions.json: lead: may have somebody pay twice',
    ],
    [
      'a list where a group belongs',
      { 'config.json': { ...config, contacts: [] } },
      '/config.json:\n  contacts: expected a group in braces',
    ],
    [
      'a number that is no text',
      { 'config.json': { contacts: { vendor: [{ name: config.name, phone: 4000000001 }] } } },
      '/config.json:\n  contacts.vendor.0.phone: expected a text in double quotes',
    ],
    [
      'a key written with a dot',
      inBoth('common', { 'groups.vendor': '服务商' }, { 'groups.vendor': 'Provider' }),
      '/common.json: groups.vendor: no such key: expected it in groups, as in { "groups": { "vendor": …',
    ],
    [
      'a pack with a name of 200 characters',
      { 'terminals/harbour-touch.json': { ...pack, name: { 'zh-CN': '港'.repeat(200), en: 'H' } } },
      '/terminals/harbour-touch.json:\n  name.zh-CN: expected at most 40',
    ],
    [
      'an icon that browsers take for no drawing',
      { 'icon.svg': '<svg viewBox="0 0 64 64"></svg>' },
      '/icon.svg: expected <svg> to have xmlns',
    ],
    [
      'a broken file',
      { 'config.json': '{\n  "name": {\n    "en": “Harbour”\n' },
      '/config.json: is no JSON: line 3, column 11: expected a value',
    ],
    [
      'a comma too many',
      { 'terminals/harbour-touch.json': '{\n  "id": "x",\n}' },
      '/terminals/harbour-touch.json: is no JSON: line 3, column 1: expected a key',
    ],
    [
      'a key that stands twice',
      { 'colours.json': '{ "icon": "#000000",\n"icon": "#000000" }' },
      '/colours.json: is no JSON: line 2, column 1: the key "icon" stands here twice',
    ],
    [
      'a byte order mark',
      { 'config.json': `\ufeff${JSON.stringify(config)}` },
      '/config.json: begins with a byte order mark',
    ],
    [
      'another encoding',
      { 'locales/zh-CN/common.json': Buffer.from('{"tagline":"\xb8\xdb"}', 'latin1') },
      '/locales/zh-CN/common.json: is no UTF-8',
    ],
    ['a folder for a file', { 'notice.json/a.txt': 'x' }, '/notice.json: is a folder'],
    [
      'a name in which the reading turns round',
      { 'config.json': { ...config, name: { 'zh-CN': '港湾\u202e', en: 'H' } } },
      '/config.json:\n  name.zh-CN: holds a character that nobody sees (U+202E)',
    ],
    [
      'markup in a name',
      { 'config.json': { ...config, name: { 'zh-CN': '港湾', en: '<b>H</b>' } } },
      '/config.json:\n  name.en: expected plain words',
    ],
    [
      'an empty name',
      { 'config.json': { ...config, name: { 'zh-CN': ' ', en: 'H' } } },
      '/config.json:\n  name.zh-CN: expected some words',
    ],
    [
      'a message with more to fill in',
      {
        'config.json': {
          ...config,
          messages: { 'zh-CN': '{step}{link}', en: '{step} {link} {ticket}' },
        },
      },
      '/config.json:\n  messages.en: expected nothing in braces but {link} and {step}',
    ],
    [
      'a number with letters',
      { 'config.json': { contacts: { legal: [{ name: config['name'], phone: '400-CALL' }] } } },
      '/config.json:\n  contacts.legal.0.phone: expected digits and dashes',
    ],
    [
      'a month that is none',
      {
        'config.json': {
          contacts: { legal: [{ name: config['name'], phone: '12348', checked: 'May' }] },
        },
      },
      '/config.json:\n  contacts.legal.0.checked: expected a month',
    ],
    [
      'a month that has not come',
      {
        'config.json': {
          contacts: { legal: [{ name: config['name'], phone: '12348', checked: '2099-12' }] },
        },
      },
      '/config.json:\n  contacts.legal.0.checked: lies ahead',
    ],
    [
      'a message by which a customer may pay twice',
      {
        'config.json': {
          ...config,
          messages: { 'zh-CN': '{step}：没出小票就再刷一次 {link}', en: '{step}: {link}' },
        },
      },
      '/config.json: messages.zh-CN: may have somebody pay twice, or clears records: “没出小票就再刷一次',
    ],
    [
      'a pack that is none',
      { 'config.json': { ...config, terminals: ['classic', 'nowhere'] } },
      'there is no pack nowhere',
    ],
    [
      'a number that sentences name and nobody has',
      { 'config.json': { ...config, contacts: { police: [] } } },
      'locales/zh-CN/contact.json says {{phone.police}}: no contact has this id',
    ],
    [
      'a colour that is none',
      { 'colours.json': { ...colours, light: { accent: 'green' } } },
      '/colours.json:\n  light.accent: expected a colour',
    ],
    [
      'a colour that cannot be read',
      { 'colours.json': { ...colours, light: { ...colours.light, accent: '#7fb2ff' } } },
      '/colours.json: light.accent #7fb2ff on light.paper',
    ],
    [
      'a colour that cannot be read in the dark',
      { 'colours.json': { ...colours, dark: { ...colours.dark, ink: '#777777' } } },
      '/colours.json: dark.ink #777777 on dark.paper',
    ],
    [
      'another red',
      { 'colours.json': { ...colours, dark: { stop: '#00ff00' } } },
      '/colours.json:\n  dark.stop: amber and red say the same in every brand',
    ],
    [
      'a colour in the wrong place',
      { 'colours.json': { accent: '#12407f' } },
      '/colours.json:\n  accent: no such key; it belongs under light.accent and dark.accent',
    ],
    [
      'a scheme the wrong way round',
      { 'colours.json': { light: { paper: '#101010', ink: '#ffffff' } } },
      'light.paper: expected it to be lighter',
    ],
    [
      'a key that no longer exists',
      inBoth('common', { slogan: '好' }, { slogan: 'Good' }),
      '/locales/zh-CN/common.json: slogan: no such key: it never was, or is no more',
    ],
    [
      'a key of another file',
      inBoth('common', { network: { lead: '好' } }, { network: { lead: 'Good' } }),
      '/locales/en/common.json: network: no such key here; user-exception.json has it',
    ],
    [
      'words of one language',
      { 'locales/zh-CN/call.json': { name: '打电话' } },
      '/locales/en/call.json: name: is missing; zh-CN has words of its own there',
    ],
    [
      'a file that is none',
      inBoth('slogans', { a: '好' }, { a: 'Good' }),
      '/locales/en/slogans.json: there is no locales/en/slogans.json',
    ],
    [
      'a language that is none',
      { 'locales/fr/common.json': {} },
      '/locales/fr/common.json: the site has no language fr',
    ],
    [
      'a language as a file',
      { 'locales/zh.json': {} },
      '/locales/zh.json: the site has no language zh',
    ],
    [
      'all words of a language in one file',
      { 'locales/en.json': {} },
      '/locales/en.json: expected locales/en/<file>.json',
    ],
    [
      'words that are a list',
      { 'locales/en/common.json': [] },
      '/locales/en/common.json: (the whole file): expected a group',
    ],
    [
      'no words',
      inBoth('common', { tagline: '' }, { tagline: '' }),
      '/locales/en/common.json: tagline: expected some words',
    ],
    [
      'the name among the words',
      inBoth('common', { site: '港湾' }, { site: 'Harbour' }),
      '/locales/en/common.json: site: the name belongs into config.json',
    ],
    [
      'a list for a text',
      inBoth('common', { tagline: ['好'] }, { tagline: ['Good'] }),
      '/locales/en/common.json: tagline: expected a string',
    ],
    [
      'a text for a group',
      inBoth('common', { groups: '好' }, { groups: 'Good' }),
      '/locales/en/common.json: groups: expected a group',
    ],
    [
      'markup',
      inBoth('common', { tagline: '<b>好</b>' }, { tagline: '<b>Good</b>' }),
      'expected plain words',
    ],
    [
      'a place to fill in that is left out',
      inBoth('common', { checked: '核对过。' }, { checked: 'Checked.' }),
      'checked: expected it to hold {{month}}',
    ],
    [
      'a place to fill in more',
      inBoth('common', { tagline: '好 {{code}}' }, { tagline: 'Good {{code}}' }),
      'tagline: expected it to hold nothing to fill in',
    ],
    [
      'a place to fill in that is written otherwise',
      inBoth('common', { tagline: '好 {{ code }}' }, { tagline: 'Good $t(site)' }),
      'tagline: holds braces that fill in nothing',
    ],
    [
      'a caution left out',
      inBoth(
        'user-exception',
        { network: { stop: ['小心。'] } },
        { network: { stop: ['Take care.'] } },
      ),
      'network.stop: must keep “刚才那笔',
    ],
    [
      'advice to pay twice',
      inBoth(
        'user-exception',
        { network: { do: ['重新刷一次这张卡。'] } },
        { network: { do: ['Look at the signal.'] } },
      ),
      '/locales/zh-CN/user-exception.json: network: may have somebody pay twice',
    ],
    [
      'advice to clear records',
      inBoth(
        'user-exception',
        { network: { lead: '清空流水就好。' } },
        { network: { lead: 'Clear the log.' } },
      ),
      '/locales/zh-CN/user-exception.json: network: may have somebody pay twice, or clears records',
    ],
    [
      'a password in a pack',
      { 'terminals/harbour-touch.json': { ...pack, name: { 'zh-CN': '密码 0000', en: 'x' } } },
      '/terminals/harbour-touch.json:\n  name.zh-CN: never a password',
    ],
    [
      'a pack under another name',
      { 'terminals/other.json': pack },
      '/terminals/other.json: expected it to be harbour-touch.json',
    ],
    [
      'an icon with a script',
      { 'icon.svg': '<svg viewBox="0 0 64 64"><script>alert(1)</script></svg>' },
      '/icon.svg: expected a drawing only',
    ],
    [
      'an icon that fetches a picture',
      { 'icon.svg': '<svg viewBox="0 0 64 64"><use href="//x.example/a.svg"/></svg>' },
      '/icon.svg: expected a drawing only',
    ],
    [
      'an icon that does something when it is there',
      { 'icon.svg': '<svg viewBox="0 0 64 64"><g\nonload ="alert(1)"/></svg>' },
      '/icon.svg: expected a drawing only',
    ],
    [
      'one picture of two',
      { 'screenshots/wide.png': 'PNG' },
      '/screenshots/narrow.png: expected a PNG of 720 × 1280',
    ],
    ['an icon that is none', { 'icon.svg': 'PNG' }, '/icon.svg: expected an SVG'],
    [
      'a notice that has somebody pay twice',
      {
        'notice.json': {
          notices: [
            {
              id: 'a',
              until: '2027-01-01T00:00:00+08:00',
              says: { 'zh-CN': '系统慢', en: 'Slow' },
              instead: { 'zh-CN': '重刷', en: 'Try again' },
            },
          ],
        },
      },
      '/notice.json: a: ',
    ],
    [
      'a file that nobody reads',
      { 'logo.png': 'x', 'common.json': {} },
      '/logo.png: is no file of a brand',
    ],
  ])('for %s', (_, files, expected) => {
    const folder = brandWith(files);
    let message = '';
    try {
      loadBrand(folder);
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toContain(expected);
    // Nothing is said of a file without its name.
    expect(message).toContain(folder);
  });

  it('for a link to files elsewhere', () => {
    const folder = brandWith({});
    rmSync(`${folder}/terminals`, { recursive: true });
    symlinkSync(resolve('terminals'), `${folder}/terminals`, 'junction');
    expect(() => loadBrand(folder)).toThrow(`${folder}/terminals: is a link`);
  });

  it('with all that is wrong at once', () => {
    const folder = brandWith({
      'config.json': { nmae: 1 },
      'colours.json': { light: { ink: 1 } },
      'x.txt': '',
    });
    expect(() => loadBrand(folder)).toThrow(/x\.txt[\s\S]*nmae[\s\S]*light\.ink/);
  });

  it('with a key that is none, and not as one that the other language lacks', () => {
    const folder = brandWith({ 'locales/en/common.json': { tagline: 'x', nope: 'x' } });
    expect(() => loadBrand(folder)).toThrow(/^\S+en\/common\.json: nope: no such key\S*[^\n]*$/);
  });

  it('but not for the way in which its folder is written', () => {
    for (const way of [
      './brands/harbour',
      'brands/harbour/',
      '.\\brands\\harbour',
      'brands//harbour',
    ])
      expect(chosenFolder(way)).toBe(HARBOUR);
  });

  it('nor for the hours of a morning and an afternoon', () => {
    const hours = { 'zh-CN': '9:00–12:00，14:00–18:00', en: '09:00–12:00, 14:00–18:00' };
    const vendor = [{ name: config['name'], phone: '400-000-0001', hours }];
    const folder = brandWith({ 'config.json': { contacts: { vendor } } });
    expect(loadBrand(folder).config.contacts.vendor).toEqual(vendor);
  });

  it('nor for colours in capitals', () => {
    const folder = brandWith({ 'colours.json': { light: { accent: '#12407F' } } });
    expect(loadBrand(folder).colours.light.accent).toBe('#12407F');
  });

  it.each(['/etc', 'C:\\brands\\x', '~/x', 'brands/../../x', 'brands/nowhere', 'package.json'])(
    'for the folder %s',
    (folder) => expect(() => chosenFolder(folder)).toThrow(`BRAND=${folder}: `),
  );

  it.each([
    ['colours.json', '{"light":{"ink":"#cccccc"}}', /^[^\n]*light\.ink #cccccc on light\.paper/],
    ['config.json', '{"address":"https://x.example/y/"}', /^[^\n]* build with --base \/y\//],
    [
      'icon.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g>',
      /^[^\n]*icon\.svg: cannot be drawn(?![\s\S]*\n {4}at )/,
    ],
  ])('and nothing is written: %s', { timeout: 30_000 }, (file, text, expected) => {
    const [folder, dist] = ['build/brand-refused', 'build/brand-refused-dist'];
    cpSync(HARBOUR, folder, { recursive: true });
    writeFileSync(`${folder}/${file}`, text);
    const script = ['--import', 'tsx', 'scripts/build/build.ts'];
    const args = [...script, '--brand', folder, '--out', dist];
    const env = { ...process.env, VITEST: '' };
    try {
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toMatch(expected);
      expect(readdirSync('build').filter((name) => name.startsWith('brand-refused-'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
