/** Writes a static page for every place and language, and all that goes with the pages. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { responseCodesSchema } from '../src/domain/response-codes/schema.ts';
import { RESPONSE_CODES } from '../src/domain/response-codes/table.ts';
import { checkSiteConfig } from '../src/domain/site-config.schema.ts';
import { SITE } from '../src/domain/site-config.ts';
import { compressAll } from './compress.ts';
import { deployFolder } from './deploy-folder.ts';
import { layoutFlow } from './flow-map/layout.ts';
import { securityHeaders } from './headers.ts';
import { hostHeaders, nginxConf } from './host-files.ts';
import { manifests } from './manifest.ts';
import { type WrittenPage, writeOfflineCopy } from './offline.ts';
import { licenceTexts } from './packages.ts';
import { softwareBill } from './sbom.ts';
import { securityTxt } from './security-txt.ts';
import { bootScript, earlyScript, fill, shellOf } from './template.ts';

/** Another folder for a trial build beside the first. */
const DIST = process.env['OUT_DIR'] ?? 'dist';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

checkSiteConfig(SITE);
responseCodesSchema.parse(RESPONSE_CODES);

const server = new URL('../build/ssr/render.js', import.meta.url).href;
const { renderAll } = (await import(server)) as typeof import('../src/app/render.tsx');

/** The stylesheet goes into each page: a file of its own would cost a round trip before paint. */
const STYLESHEET = /<link rel="stylesheet"[^>]*href="[^"]*\/(assets\/[^"]+\.css)"[^>]*>/;

/** The main script; it is started by the shell instead (`bootScript`). */
const ENTRY = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;

/** What a built script imports before it runs. */
const IMPORTS = /\bfrom"\.\/([^"]+)"|\bimport"\.\/([^"]+)"/g;

/** A built script of assets/ with all that it imports, each after those that it imports itself. */
async function startOrder(name: string): Promise<string[]> {
  const text = await readFile(join(DIST, 'assets', name), 'utf8');
  const before: string[] = [];
  for (const [, named, bare] of text.matchAll(IMPORTS)) {
    before.push(...(await startOrder(named ?? bare ?? '')));
  }
  return [...new Set([...before, name])];
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const built = await readFile(join(DIST, 'index.html'), 'utf8');
const cssFile = join(DIST, STYLESHEET.exec(built)?.[1] ?? '');
const css = (await readFile(cssFile, 'utf8')).trim();
await rm(cssFile);
const main = await startOrder(basename(ENTRY.exec(built)?.[1] ?? ''));
const boot = bootScript(main.map((name) => `${base}assets/${name}`));
const template = built.replace(STYLESHEET, '').replace(ENTRY, '').replace(/\n\s*/g, '\n');
const shell = shellOf(css, boot);

const pages: WrittenPage[] = [];
const styles = new Set([css]);
for (const page of renderAll(base, await layoutFlow())) {
  const { file, place, language, style } = page;
  const text = fill(template, page, base, shell);
  await write(join(DIST, file), text);
  pages.push({ file, place, language, text });
  if (style) styles.add(style);
}

for (const { file, text } of manifests(base)) await write(join(DIST, file), text);
const scripts = await readdir(join(DIST, 'assets'));
await writeOfflineCopy(DIST, base, shell, pages);

const headers = securityHeaders({ scripts: [earlyScript, boot], styles: [...styles] });
const folders = new Set(
  pages.map(({ file }) => file.split('/')).flatMap(([top, rest]) => (rest ? [top ?? ''] : [])),
);
const deploy = deployFolder(DIST);
const nginx = await readFile('deploy/nginx.conf', 'utf8');
await write(join(DIST, 'sbom.json'), softwareBill());
await write(join(DIST, 'licenses.txt'), licenceTexts());
if (SITE.security) {
  await write(join(DIST, '.well-known/security.txt'), securityTxt(SITE.security, new Date()));
}
await write(join(DIST, '_headers'), hostHeaders(base, headers, [...folders]));
await write(join(deploy, 'headers.json'), JSON.stringify(headers, null, 2));
await write(join(deploy, 'nginx.conf'), nginxConf(nginx, base, headers));
await compressAll(DIST);
console.log(`prerendered ${pages.length} pages; ${scripts.length} scripts`);
