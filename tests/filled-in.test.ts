import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFolders } from '../scripts/build/brand/folder.ts';
import { FILL_IN, RECIPES, type Tree } from '../scripts/make/new.ts';

const FILES = ['src', 'locales', 'brands']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(tsx?|json)$/.test(file));

it.each(FILES)('%s leaves nothing to fill in', (file) => {
  expect(readFileSync(file, 'utf8')).not.toContain(FILL_IN);
});

/** The checkout, with what a recipe writes kept in memory. */
function played(kind: keyof typeof RECIPES, name: string): Map<string, string> {
  const written = new Map<string, string>();
  const tree: Tree = {
    read: (path) => written.get(path) ?? readFileSync(path, 'utf8'),
    write: (path, text) => written.set(path, text),
    list: (folder) => readdirSync(folder),
  };
  RECIPES[kind](tree, name);
  return written;
}

describe('npm run new', () => {
  it.each([
    ['step', 'user-exception.battery', 3],
    ['flow', 'power-supply', 7],
    ['page', 'glossary', 7],
  ] as const)('%s %s touches %d files, each with something to fill in or to register', (...row) => {
    const [kind, name, files] = row;
    const written = played(kind, name);
    expect(written.size).toBe(files);
    expect([...written.values()].filter((text) => text.includes(FILL_IN)).length).toBeGreaterThan(
      2,
    );
    for (const [path, text] of written) {
      if (path.endsWith('.json')) expect(() => JSON.parse(text), path).not.toThrow();
    }
  });

  it('language zh-HK touches its words, the list of languages and the configuration', () => {
    const written = [...played('language', 'zh-HK').keys()];
    const brands = allFolders()
      .map((folder) => `${folder}/config.json`)
      .filter((file) => existsSync(file));
    expect(written.filter((path) => !path.includes('locales/zh-HK/')).sort()).toEqual([
      ...brands.sort(),
      'site.config.json',
      'src/site/languages.ts',
    ]);
  });

  it('says where it cannot write', () => {
    expect(() => played('step', 'no-such-flow.battery')).toThrow('no-such-flow');
  });
});
