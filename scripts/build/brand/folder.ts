/** Which brand is built, and what may lie in its folder. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { LANGUAGES } from '../../../src/site/languages.ts';

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
  /^(config|colours|notice)\.json$/,
  /^icon\.svg$/,
  /^screenshots\/(narrow|wide)\.png$/,
  /^terminals\/[\w-]+\.json$/,
  new RegExp(`^locales/(${LANGUAGES.join('|')})/[\\w-]+\\.json$`),
  /^README(\.[\w-]+)?\.md$/,
  /(^|\/)\./,
];

/** All files of a folder by their path in it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1),
    )
    .sort();
}

/** Files that nobody would read where they lie, a line each. */
export function misplaced(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => !FILES.some((each) => each.test(file)))
    .map((file) => {
      const language = /^locales\/([^/]+)\//.exec(file)?.[1];
      const why =
        language && !LANGUAGES.includes(language as never)
          ? `the site has no language ${language}`
          : 'is no file of a brand';
      return `${folder}/${file}: ${why} (see docs/your-own-copy.md)`;
    });
}

/**
 * Read a file of JSON; undefined where there is none.
 *
 * @throws an error that names the file and says where it is broken
 */
export function readJson(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: is no JSON: ${(error as Error).message}`);
  }
}
