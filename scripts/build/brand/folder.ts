/** Which brand is built, and what may lie in its folder. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { LANGUAGES, perLanguage } from '../../../src/site/languages.ts';
import type { Words } from '../locale-files.ts';
import { parseJson, readText } from './json.ts';
import type { Namespaces } from './overlay.ts';

/** The site as it comes; every other brand stands on it. */
export const DEFAULT = 'brands/default';

/** The one place in which the environment is asked for a brand. */
function asked(): string | undefined {
  // Tests prove what is shipped, whatever a deployer calls their copy; those of words are run for each brand too.
  if (process.env['VITEST']) return process.env['TEST_BRAND'] ?? DEFAULT;
  return process.env['BRAND'] || undefined;
}

/**
 * The folder of the brand that is to be built, below the checkout; undefined for the site as site.config.json has it.
 *
 * @throws where what was asked for is no such folder
 */
export function chosenFolder(from = asked()): string | undefined {
  if (!from) return undefined;
  const folder = from.replaceAll('\\', '/').replace(/\/+$/, '');
  if (/^([a-z]:|\/|~)/i.test(folder) || folder.split('/').includes('..'))
    throw new Error(`BRAND=${from}: expected a folder of this checkout, such as brands/default`);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`BRAND=${from}: there is no such folder`);
  const real = relative(realpathSync('.'), realpathSync(folder));
  if (real.startsWith('..') || isAbsolute(real))
    throw new Error(`BRAND=${from}: is a link to a folder elsewhere`);
  return folder;
}

/** Every brand in brands/, by its folder. */
export function allFolders(): string[] {
  return readdirSync('brands', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `brands/${name}`)
    .sort();
}

const FILES = [
  /^(config|colours|notice|written-over)\.json$/,
  /^icon\.svg$/,
  /^screenshots\/(narrow|wide)\.png$/,
  /^terminals\/[\w-]+\.json$/,
  new RegExp(`^locales/(${LANGUAGES.join('|')})/[\\w-]+\\.json$`),
  /^README(\.[\w-]+)?\.md$/,
  /(^|\/)\./,
];

/** All that lies in a folder, by its path in it. */
const entriesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
    entry,
    path: `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1),
  }));

/** Why a file or folder would be read by nobody where it lies; undefined for those that are read. */
function whyMisplaced(path: string, kind: 'file' | 'folder' | 'link'): string | undefined {
  const named = FILES.some((each) => each.test(path));
  if (kind === 'link') return 'is a link; put the file itself there';
  if (kind === 'folder')
    return named && !/(^|\/)\./.test(path) ? 'is a folder; expected a file' : undefined;
  if (named) return undefined;
  const language = /^locales\/([^/]+?)(\.json$|\/)/.exec(path)?.[1];
  if (language === undefined) return 'is no file of a brand';
  return LANGUAGES.includes(language as never)
    ? `expected locales/${language}/<file>.json, as in locales/ itself`
    : `the site has no language ${language}; it has ${LANGUAGES.join(', ')}`;
}

/** What nobody would read where it lies, a line each. */
export function misplaced(folder: string): string[] {
  return entriesOf(folder)
    .flatMap(({ entry, path }) => {
      const kind = entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file';
      const why = whyMisplaced(path, kind);
      return why ? [`${folder}/${path}: ${why} (see docs/your-own-copy.md)`] : [];
    })
    .sort();
}

/**
 * A brand's own words, as its files have them.
 *
 * @param read what reads a file of JSON
 */
export function ownWords(folder: string, read: (file: string) => unknown) {
  const files = entriesOf(folder).map(({ path }) => path);
  return perLanguage((language): Namespaces => {
    const own = new RegExp(`^locales/${language}/([\\w-]+)\\.json$`);
    return Object.fromEntries(
      files.flatMap((file) => {
        const name = own.exec(file)?.[1];
        return name ? [[name, (read(`${folder}/${file}`) ?? {}) as Words]] : [];
      }),
    );
  });
}

/**
 * Read a file of JSON; undefined where there is none.
 *
 * @throws an error that names the file and says where it is broken
 */
export function readJson(file: string): unknown {
  return existsSync(file) ? parseJson(readText(file), file) : undefined;
}
