import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { CONTENDERS } from './contenders.ts';

/** The compressed size of the product's largest page, in bytes; its headers come on top. */
export function largestPage(): number {
  const files = readdirSync(CONTENDERS.site, { recursive: true, encoding: 'utf8' });
  const sizes = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => brotliCompressSync(readFileSync(join(CONTENDERS.site, file))).length);
  return Math.max(...sizes);
}
