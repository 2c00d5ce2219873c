import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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
