/** What Vite built, by its own manifest. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { LANGUAGES, type Language } from '../../src/site/languages.ts';

/** The built scripts and the stylesheet; files by their path below dist/. */
export interface Scripts {
  /** The main script and all it imports, each after those that it imports itself. */
  start: string[];
  /** What only older engines ask for, before those. */
  older: string;
  /** Every script but the worker, and the language whose words it holds where it holds such. */
  all: { file: string; language: Language | undefined }[];
  style: string;
}

/** A chunk with all that it imports, each after those that it imports itself. */
function inOrder(manifest: Manifest, key: string): string[] {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build holds no ${key}`);
  const before = (chunk.imports ?? []).flatMap((each) => inOrder(manifest, each));
  return [...new Set([...before, chunk.file])];
}

/**
 * Read Vite's manifest, and take it away: it is no part of the site.
 *
 * @throws where the main script, that for older engines or the stylesheet is missing
 */
export async function builtScripts(dist: string): Promise<Scripts> {
  const folder = join(dist, '.vite');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  await rm(folder, { recursive: true });
  const style = manifest['style.css']?.file;
  const older = manifest['src/ui/older.ts']?.file;
  if (!style || !older)
    throw new Error('the build holds no stylesheet, or nothing for older engines');
  // A module made for one language is named after it: `virtual:words/en`.
  const languages = Object.entries(manifest).map(([key, { file }]) => {
    const own = (each: Language) => key.startsWith('virtual:') && key.endsWith(`/${each}`);
    return [file, LANGUAGES.find(own)] as const;
  });
  const languageOf = new Map(languages);
  // The manifest names no worker; what is built is in the folder.
  const all = (await readdir(join(dist, 'assets')))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/${name}`)
    .map((file) => ({ file, language: languageOf.get(file) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return { start: inOrder(manifest, 'index.html'), older, all, style };
}
