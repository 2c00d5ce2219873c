// @vitest-environment node
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { baseOf } from '../scripts/build/base.ts';
import { contrast } from '../scripts/build/brand/colours.ts';
import { allFolders, chosenFolder, DEFAULT } from '../scripts/build/brand/folder.ts';
import { loadBrand } from '../scripts/build/brand/index.ts';
import { securityHeaders } from '../scripts/build/headers.ts';
import { rawWordsOf } from '../scripts/build/merged-words.ts';
import { keysOf } from '../src/site/keys.ts';
import { LANGUAGES } from '../src/site/languages.ts';

const HARBOUR = 'brands/harbour';
const root = mkdtempSync(join(tmpdir(), 'brands-')).replaceAll('\\', '/');
afterAll(() => rmSync(root, { recursive: true }));

/** A copy of a brand with some files changed; a text that is no string is written as JSON. */
function brandWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(`${root}/x-`).replaceAll('\\', '/');
  cpSync(HARBOUR, folder, { recursive: true });
  for (const [file, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return folder;
}

const json = (file: string) =>
  JSON.parse(readFileSync(`${HARBOUR}/${file}`, 'utf8')) as Record<string, never>;
const config = json('config.json');
const colours = json('colours.json') as unknown as { light: object; dark: object };
const pack = json('terminals/harbour-touch.json');

/** The same words in both languages. */
const inBoth = (file: string, zh: unknown, en: unknown) => ({
  [`locales/zh-CN/${file}.json`]: zh,
  [`locales/en/${file}.json`]: en,
});

describe('the brands that come with the site', () => {
  it.each([undefined, ...allFolders()])('%s may be built', (folder) => {
    expect(loadBrand(folder).remarks).toEqual([]);
  });

  it('are the default and two more', () => {
    expect(allFolders()).toEqual(expect.arrayContaining([DEFAULT, HARBOUR, 'brands/lantern']));
  });

  it('have their own words over those of the site, and all others from it', () => {
    const own = loadBrand(HARBOUR);
    for (const language of LANGUAGES) {
      const [mine, shipped] = [own, loadBrand(DEFAULT)].map((each) =>
        rawWordsOf(language, undefined, each),
      );
      expect(mine?.['common']?.['site']).toBe(own.config.name[language]);
      expect(mine?.['common']?.['tagline']).not.toBe(shipped?.['common']?.['tagline']);
      expect(mine?.['poster']?.['own']).not.toBe(shipped?.['poster']?.['own']);
      expect({ ...mine?.['user-exception'] }).toEqual(shipped?.['user-exception']);
    }
  });

  it('fill numbers, names and keys into sentences', () => {
    const words = (brand: string) =>
      JSON.stringify(rawWordsOf('zh-CN', undefined, loadBrand(brand)));
    expect(words(DEFAULT)).toContain('打 110 报警');
    expect(words(DEFAULT)).not.toMatch(/\{\{\w+\./);
    expect(words(DEFAULT)).toContain('“交易查询”');
    expect(words('brands/lantern')).toContain('“交易明细查询”');
    expect(words('brands/lantern')).not.toContain('“交易查询”');
  });

  it('offer the packs that they choose, with their own', () => {
    expect(loadBrand(HARBOUR).packs.map(({ id }) => id)).toEqual(['classic', 'harbour-touch']);
    expect(loadBrand('brands/lantern').packs).toEqual(loadBrand(DEFAULT).packs);
  });
});

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
    ['a broken file', { 'config.json': '{' }, '/config.json: is no JSON'],
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

  it('with all that is wrong at once', () => {
    const folder = brandWith({
      'config.json': { nmae: 1 },
      'colours.json': { light: { ink: 1 } },
      'x.txt': '',
    });
    expect(() => loadBrand(folder)).toThrow(/x\.txt[\s\S]*nmae[\s\S]*light\.ink/);
  });

  it.each(['/etc', 'C:\\brands\\x', '~/x', 'brands/../../x', 'brands/nowhere', 'package.json'])(
    'for the folder %s',
    (folder) => expect(() => chosenFolder(folder)).toThrow(`BRAND=${folder}: `),
  );

  it('and nothing is written', { timeout: 30_000 }, () => {
    const [folder, dist] = ['build/brand-refused', 'build/brand-refused-dist'];
    cpSync(HARBOUR, folder, { recursive: true });
    writeFileSync(`${folder}/colours.json`, '{"light":{"ink":"#cccccc"}}');
    const args = ['scripts/build/build.ts', '--brand', folder, '--out', dist];
    const env = { ...process.env, VITEST: '' };
    try {
      expect(() => execFileSync('node_modules/.bin/tsx', args, { env, stdio: 'pipe' })).toThrow(
        'light.ink #cccccc on light.paper',
      );
      expect(readdirSync('build').filter((name) => name.startsWith('brand-refused-'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('an answer that tells whether the customer has paid is to be read by a person', () => {
  const answers = (text: string) => ({ network: { answers: { 'network-fine': text } } });
  const folder = brandWith(
    inBoth('user-exception', answers('网络正常，还是不行'), answers('Fine, still no')),
  );
  expect(loadBrand(folder).remarks).toEqual(
    LANGUAGES.map((language) =>
      expect.stringContaining(
        `${folder}/locales/${language}/user-exception.json: network.answers.network-fine`,
      ),
    ),
  );
});

describe('beside others on one host', () => {
  it('a site below a prefix has names of its own for what it keeps; the first one has those it always had', () => {
    expect(keysOf('/').case).toBe('pos-case');
    const all = ['/', '/x/', '/x/y/'].flatMap((base) => Object.values(keysOf(base)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('takes a prefix and nothing else', () => {
    expect([baseOf(''), baseOf('x'), baseOf('/x/y')]).toEqual(['/', '/x/', '/x/y/']);
    for (const path of ['https://x.example/', 'C:/pos/', '/../', '/a b/', '/"/'])
      expect(() => baseOf(path)).toThrow('expected a prefix');
  });

  it('is shown in a frame by nobody, or by whom the configuration names', () => {
    const policy = (list?: string[]) =>
      securityHeaders({ scripts: [], styles: [] }, list)['Content-Security-Policy'];
    expect(policy()).toContain("frame-ancestors 'none'");
    expect(policy(['self', 'https://help.example.com'])).toContain(
      "frame-ancestors 'self' https://help.example.com",
    );
  });
});

it('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('no script takes the default’s configuration for that of the brand', () => {
  const scripts = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const wrong = scripts.filter((file) =>
    /import \{[^}]*\bSITE\b[^}]*\} from '[./]*src\/site\/config/.test(
      readFileSync(join('scripts', file), 'utf8'),
    ),
  );
  expect(scripts.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});
