import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';

export const HARBOUR = 'brands/harbour';

const json = (file: string) =>
  JSON.parse(readFileSync(`${HARBOUR}/${file}`, 'utf8')) as Record<string, never>;
export const config = json('config.json');
export const colours = json('colours.json') as unknown as { light: object; dark: object };
export const pack = json('terminals/harbour-touch.json');

/** The same words in both languages. */
export const inBoth = (file: string, zh: unknown, en: unknown) => ({
  [`locales/zh-CN/${file}.json`]: zh,
  [`locales/en/${file}.json`]: en,
});

/** What comes with the site is proven without what a deployer lays over it. Call once in a file of tests. */
export function withoutDeployers(): void {
  beforeEach(() => vi.stubEnv('SITE_CONFIG', ''));
  afterEach(() => vi.unstubAllEnvs());
}

/**
 * Make brands for as long as a file of tests runs. Call once in it.
 *
 * @returns what copies a brand with some files changed; what is neither text nor bytes is written as JSON
 */
export function brandMaker(): (files: Record<string, unknown>) => string {
  const root = mkdtempSync(join(tmpdir(), 'brands-')).replaceAll('\\', '/');
  afterAll(() => rmSync(root, { recursive: true }));
  return (files) => {
    const folder = mkdtempSync(`${root}/x-`).replaceAll('\\', '/');
    cpSync(HARBOUR, folder, { recursive: true });
    for (const [file, value] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      const plain = typeof value === 'string' || Buffer.isBuffer(value);
      writeFileSync(join(folder, file), plain ? value : JSON.stringify(value));
    }
    return folder;
  };
}
