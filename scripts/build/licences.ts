/** Whose code the shipped scripts hold, as Vite found it while it built them (`build.license`). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Package } from '../../src/site/made.ts';

/** Where Vite writes it, below dist/; the folder is taken away again (scripts.ts). */
export const LICENCES = '.vite/license.json';

/** A package with the text of its licence, whole. */
export interface Licensed extends Package {
  text: string;
}

/** An entry of Vite's file. */
interface Entry {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

/**
 * Read Vite's list.
 *
 * @throws where a package names no licence, or comes without its text
 */
export function licensed(entries: readonly Entry[]): Licensed[] {
  return entries.map(({ name, version, identifier, text }) => {
    if (!identifier) throw new Error(`${name}: names no licence`);
    if (!text) throw new Error(`${name}: holds no licence`);
    return { name, version, licence: identifier, text: text.trim() };
  });
}

/** The same of a build. @throws as above, and where Vite wrote none */
export async function builtLicences(dist: string): Promise<Licensed[]> {
  return licensed(JSON.parse(await readFile(join(dist, LICENCES), 'utf8')) as Entry[]);
}

/** The licences of the packages, whole, one after the other. */
export function licenceTexts(packages: readonly Licensed[]): string {
  return packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}
