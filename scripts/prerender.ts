/** Writes a static page for every place and language from the built client and server bundles. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RESPONSE_CODES } from '../src/domain/response-codes/index.ts';
import { responseCodesSchema } from '../src/domain/response-codes/schema.ts';
import { checkSiteConfig } from '../src/domain/site-config.schema.ts';
import { SITE } from '../src/domain/site-config.ts';
import { layoutFlow } from './flow-map/layout.ts';
import { fill } from './template.ts';

const DIST = 'dist';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

checkSiteConfig(SITE);
responseCodesSchema.parse(RESPONSE_CODES);

const server = new URL('../build/ssr/render.js', import.meta.url).href;
const { renderAll } = (await import(server)) as typeof import('../src/app/render.tsx');

/** The stylesheet goes into each page: a file of its own would cost a round trip before paint. */
const STYLESHEET = /<link rel="stylesheet"[^>]*href="[^"]*\/(assets\/[^"]+\.css)"[^>]*>/;

const built = await readFile(join(DIST, 'index.html'), 'utf8');
const cssFile = join(DIST, STYLESHEET.exec(built)?.[1] ?? '');
const css = await readFile(cssFile, 'utf8');
const template = built.replace(STYLESHEET, '').replace(/\n\s*/g, '\n');

let pages = 0;
for (const page of renderAll(base, await layoutFlow())) {
  const file = join(DIST, page.file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, fill(template, page, `<style>${css.trim()}${page.style.trim()}</style>`));
  pages += 1;
}
await rm(cssFile);
const assets = await readdir(join(DIST, 'assets'));
console.log(`prerendered ${pages} pages; ${assets.length} scripts`);
