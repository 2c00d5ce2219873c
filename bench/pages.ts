import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startedScripts } from '../scripts/build/template.ts';
import { CONTENDERS } from './contenders.ts';

/**
 * The compressed size of the largest page that shop staff open, in bytes; its headers come on top. The
 * support desk's pages have no answer to tap.
 */
export function largestPage(): number {
  const files = readdirSync(CONTENDERS.site, { recursive: true, encoding: 'utf8' });
  const sizes = files
    .filter((file) => file.endsWith('.html') && !/^(en\/)?agent/.test(file))
    .map((file) => brotliCompressSync(readFileSync(join(CONTENDERS.site, file))).length);
  return Math.max(...sizes);
}

/** What brings the first page alive, gzipped, in bytes: the scripts that its starter asks for. */
export function firstScripts(): number {
  const html = readFileSync(join(CONTENDERS.site, 'index.html'), 'utf8');
  const sizes = startedScripts(html).map(
    (path) => gzipSync(readFileSync(join(CONTENDERS.site, path)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
