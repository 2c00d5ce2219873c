import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { baseOf } from '../scripts/build/base.ts';
import { contrast } from '../scripts/build/brand/colours.ts';
import { allFolders, DEFAULT } from '../scripts/build/brand/folder.ts';
import { keepWords, loadBrand } from '../scripts/build/brand/index.ts';
import { deployFolder, outFolder } from '../scripts/build/deploy-folder.ts';
import { securityHeaders } from '../scripts/build/headers.ts';
import { rawWordsOf } from '../scripts/build/merged-words.ts';
import { keysOf } from '../src/site/keys.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { brandMaker, HARBOUR, inBoth, withoutDeployers } from './brand-folders.ts';

const SHIPPED = [DEFAULT, HARBOUR, 'brands/lantern'];

withoutDeployers();
const brandWith = brandMaker();

describe('the brands that come with the site', () => {
  it.each([undefined, ...allFolders()])('%s may be built', (folder) => {
    vi.unstubAllEnvs();
    const { remarks } = loadBrand(folder);
    // A deployer's own may have something to be read.
    if (!folder || SHIPPED.includes(folder)) expect(remarks).toEqual([]);
  });

  it('are the default and two more', () => {
    expect(allFolders()).toEqual(expect.arrayContaining(SHIPPED));
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

  it('have a short name of their own, or none', () => {
    expect(loadBrand(DEFAULT).config.shortName).toBeDefined();
    expect(loadBrand(HARBOUR).config.shortName).toBeUndefined();
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

it('an answer that tells whether the customer has paid is to be read by a person', () => {
  const answers = (text: string) => ({ network: { answers: { 'network-fine': text } } });
  const folder = brandWith(
    inBoth('user-exception', answers('网络正常，还是不行'), answers('Fine, still no')),
  );
  keepWords(folder, true);
  expect(loadBrand(folder).remarks).toEqual(
    LANGUAGES.map((language) =>
      expect.stringContaining(
        `${folder}/locales/${language}/user-exception.json: network.answers.network-fine`,
      ),
    ),
  );
});

it('may tell opening hours in its words', () => {
  const lead = (text: string) => ({ bank: { lead: text } });
  const folder = brandWith(
    inBoth(
      'contact',
      lead('上午 8:00-12:00，下午 13:30-17:30。'),
      lead('8:00-12:00, 13:30-17:30.'),
    ),
  );
  keepWords(folder, true);
  expect(() => loadBrand(folder)).not.toThrow();
});

describe('beside others on one host', () => {
  it('a site below a prefix has names of its own for what it keeps; the first one has those it always had', () => {
    expect(keysOf('/').case).toBe('pos-case');
    const all = ['/', '/x/', '/x/y/'].flatMap((base) => Object.values(keysOf(base)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('takes a prefix and nothing else', () => {
    expect([baseOf(''), baseOf('x'), baseOf('/x/y')]).toEqual(['/', '/x/', '/x/y/']);
    for (const path of ['https://x.example/', 'C:/pos/', '/../', '/./', '/a b/', '/"/'])
      expect(() => baseOf(path)).toThrow('expected a prefix');
  });

  it('is built where nothing else lies that a build would empty', () => {
    expect([undefined, '', 'dist/', './dist', 'dist-x/', 'build/x', '../x'].map(outFolder)).toEqual(
      ['dist', 'dist', 'dist', 'dist', 'dist-x', 'build/x', '../x'],
    );
    for (const folder of [
      '.',
      '..',
      '../..',
      '/',
      'src',
      'docs/',
      'brands/x',
      'build',
      'dist/../src',
    ])
      expect(() => outFolder(folder)).toThrow(`OUT_DIR=${folder}: a build empties its folder`);
    expect(deployFolder('./dist-x/')).toBe('dist-x-deploy');
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
