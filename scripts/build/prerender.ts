/** Writes a static page for every place and language, and all that goes with the pages. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { factsSchema } from '../../src/domain/facts.schema.ts';
import { FACTS } from '../../src/domain/facts.ts';
import { responseCodesSchema } from '../../src/domain/response-codes/schema.ts';
import { RESPONSE_CODES } from '../../src/domain/response-codes/table.ts';
import { languageRow } from '../../src/site/languages.ts';
import { mermaid } from '../make/diagram.ts';
import { BASE } from './base.ts';
import { chosenBrand } from './brand/index.ts';
import { compressAll } from './compress.ts';
import { robotsTxt, sitemap } from './crawlers.ts';
import { deployFolder, serverFolder } from './deploy-folder.ts';
import { hstsValue, policyTags, securityHeaders } from './headers.ts';
import { hostHeaders } from './host-files.ts';
import { flowFile, flowFileSchema, jsonSchemaOf } from './interchange.ts';
import { builtLicences, type Licensed, licenceTexts } from './licences.ts';
import { manifests } from './manifest.ts';
import { nginxConf } from './nginx.ts';
import { noticeFileSchema } from './notice-schema.ts';
import { type WrittenPage, writeOfflineCopy } from './offline.ts';
import { softwareBill } from './sbom.ts';
import { builtScripts, type Scripts } from './scripts.ts';
import { securityTxt } from './security-txt.ts';
import { bootScript, earlyScript, fill, shellOf } from './template.ts';

/** Another folder for a trial build beside the first. */
const DIST = process.env['OUT_DIR'] ?? 'dist';

/** What the pages hold beside their own markup. */
interface Frame {
  /** The built index.html, without the tags that the shell stands for. */
  template: string;
  shell: string;
  /** The inline texts that every page has. */
  scripts: string[];
  style: string;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** The stylesheet goes into each page: a file of its own would cost a round trip before paint. */
async function frameOf({ start, older, style }: Scripts): Promise<Frame> {
  const text = (await readFile(join(DIST, style), 'utf8')).trim();
  await rm(join(DIST, style));
  const boot = bootScript(
    start.map((file) => BASE + file),
    BASE + older,
  );
  const built = await readFile(join(DIST, 'index.html'), 'utf8');
  // The tags that name these files; the shell has their contents, or starts them.
  const template = built
    .replace(/<(script|link)\b[^>]*\/assets\/[^>]*>(<\/script>)?/g, '')
    .replace(/\n\s*/g, '\n');
  return { template, shell: shellOf(text, boot), scripts: [earlyScript, boot], style: text };
}

/** Write every page. @returns them, and the stylesheets that only some of them have */
async function writePages({ template, shell, ...frame }: Frame, packages: readonly Licensed[]) {
  const server = pathToFileURL(`${serverFolder(DIST)}/render.js`).href;
  const { renderAll } = (await import(server)) as typeof import('../../src/app/render.tsx');
  const pages: WrittenPage[] = [];
  const named = packages.map(({ name, version, licence }) => ({ name, version, licence }));
  const styles = new Set<string>();
  for (const page of renderAll(BASE, named)) {
    const { file, place, language, style } = page;
    const inlined = [frame.style, ...(style ? [style] : [])];
    const policy = policyTags({ scripts: frame.scripts, styles: inlined });
    const text = fill(template, page, BASE, shell, policy);
    await write(join(DIST, file), text);
    pages.push({ file, place, language, text });
    if (style) styles.add(style);
  }
  return { pages, styles: [...styles] };
}

/** Write what a host needs to know: headers, nginx's configuration. */
async function writeHostFiles(headers: Record<string, string>, pages: readonly WrittenPage[]) {
  const folders = new Set(
    pages.map(({ language, file }) => {
      const { prefix } = languageRow(language);
      const [top = '', rest] = file.slice(prefix.length).split('/');
      // A page of its own stands for itself; the first page of a language for its folder.
      if (rest) return `${prefix}${top}/*`;
      return prefix + (top === 'index.html' ? '' : top);
    }),
  );
  const deploy = deployFolder(DIST);
  const hsts = hstsValue(config.hstsSubDomains);
  const nginx = await readFile('deploy/nginx.conf', 'utf8');
  await write(join(DIST, '_headers'), hostHeaders(BASE, headers, hsts, [...folders]));
  await write(join(deploy, 'headers.json'), JSON.stringify(headers, null, 2));
  await write(join(deploy, 'nginx.conf'), nginxConf(nginx, BASE, headers, hsts));
}

/** Write what says of what the site is made, and whom to tell of a hole. */
async function writeAbout(packages: readonly Licensed[]) {
  await write(join(DIST, 'sbom.json'), softwareBill(packages));
  await write(join(DIST, 'licenses.txt'), licenceTexts(packages));
  if (!config.security) return;
  await write(join(DIST, '.well-known/security.txt'), securityTxt(config.security, new Date()));
}

/** Tell search engines of the pages, where the site has an address. */
async function writeForCrawlers(pages: readonly WrittenPage[]) {
  if (!config.address) return;
  const places = [...new Set(pages.map(({ place }) => place))];
  await write(join(DIST, 'sitemap.xml'), sitemap(places, config.address));
  await write(join(DIST, 'robots.txt'), robotsTxt(config.address));
}

/** Write the flow for other programs, and the form of what a host may publish. */
async function writeFlow() {
  const flow = flowFileSchema.parse(flowFile());
  await write(join(DIST, 'flow.json'), `${JSON.stringify(flow, null, 1)}\n`);
  await write(join(DIST, 'flow.schema.json'), jsonSchemaOf(flowFileSchema));
  await write(join(DIST, 'notice.schema.json'), jsonSchemaOf(noticeFileSchema));
  await write(join(DIST, 'flow.mmd'), `${mermaid()}\n`);
}

const { config, id, remarks } = chosenBrand();
responseCodesSchema.parse(RESPONSE_CODES);
factsSchema.parse(FACTS);
const packages = await builtLicences(DIST);
const scripts = await builtScripts(DIST);
const frame = await frameOf(scripts);
const { pages, styles } = await writePages(frame, packages);
for (const { file, text } of manifests(BASE)) await write(join(DIST, file), text);
await writeOfflineCopy(DIST, BASE, frame.shell, pages, scripts.all);
const inline = { scripts: frame.scripts, styles: [frame.style, ...styles] };
await writeHostFiles(securityHeaders(inline, config.frameAncestors), pages);
await writeAbout(packages);
await writeFlow();
await writeForCrawlers(pages);
if (!process.env['PLAIN']) await compressAll(DIST);
// Last: by it a build is known to be whole (--if-other).
await write(join(deployFolder(DIST), 'site.json'), JSON.stringify({ brand: id, base: BASE }));
console.log(
  `prerendered ${pages.length} pages; ${scripts.all.length} scripts; ${id} for ${BASE} in ${DIST}/`,
);
for (const remark of remarks) console.warn(`Please read: ${remark}`);
