/** Writes a static page for every place and language, and all that goes with the pages. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { factsSchema } from '../../src/domain/facts.schema.ts';
import { FACTS } from '../../src/domain/facts.ts';
import { responseCodesSchema } from '../../src/domain/response-codes/schema.ts';
import { RESPONSE_CODES } from '../../src/domain/response-codes/table.ts';
import { checkSiteConfig } from '../../src/site/config.schema.ts';
import { SITE } from '../../src/site/config.ts';
import { languageRow } from '../../src/site/languages.ts';
import { mermaid } from '../make/diagram.ts';
import { BASE } from './base.ts';
import { compressAll } from './compress.ts';
import { deployFolder } from './deploy-folder.ts';
import { securityHeaders } from './headers.ts';
import { hostHeaders, nginxConf } from './host-files.ts';
import { flowFile, flowFileSchema, jsonSchemaOf } from './interchange.ts';
import { manifests } from './manifest.ts';
import { noticeFileSchema } from './notice-schema.ts';
import { type WrittenPage, writeOfflineCopy } from './offline.ts';
import { licenceTexts } from './packages.ts';
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
async function writePages({ template, shell }: Frame) {
  const server = new URL('../../build/ssr/render.js', import.meta.url).href;
  const { renderAll } = (await import(server)) as typeof import('../../src/app/render.tsx');
  const pages: WrittenPage[] = [];
  const styles = new Set<string>();
  for (const page of renderAll(BASE)) {
    const { file, place, language, style } = page;
    const text = fill(template, page, BASE, shell);
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
  const nginx = await readFile('deploy/nginx.conf', 'utf8');
  await write(join(DIST, '_headers'), hostHeaders(BASE, headers, [...folders]));
  await write(join(deploy, 'headers.json'), JSON.stringify(headers, null, 2));
  await write(join(deploy, 'nginx.conf'), nginxConf(nginx, BASE, headers));
}

/** Write what says of what the site is made, and whom to tell of a hole. */
async function writeAbout() {
  await write(join(DIST, 'sbom.json'), softwareBill());
  await write(join(DIST, 'licenses.txt'), licenceTexts());
  if (!SITE.security) return;
  await write(join(DIST, '.well-known/security.txt'), securityTxt(SITE.security, new Date()));
}

/** Write the flow for other programs, and the form of what a host may publish. */
async function writeFlow() {
  const flow = flowFileSchema.parse(flowFile());
  await write(join(DIST, 'flow.json'), `${JSON.stringify(flow, null, 1)}\n`);
  await write(join(DIST, 'flow.schema.json'), jsonSchemaOf(flowFileSchema));
  await write(join(DIST, 'notice.schema.json'), jsonSchemaOf(noticeFileSchema));
  await write(join(DIST, 'flow.mmd'), `${mermaid()}\n`);
}

checkSiteConfig(SITE);
responseCodesSchema.parse(RESPONSE_CODES);
factsSchema.parse(FACTS);
const scripts = await builtScripts(DIST);
const frame = await frameOf(scripts);
const { pages, styles } = await writePages(frame);
for (const { file, text } of manifests(BASE)) await write(join(DIST, file), text);
await writeOfflineCopy(DIST, BASE, frame.shell, pages, scripts.all);
const inline = { scripts: frame.scripts, styles: [frame.style, ...styles] };
await writeHostFiles(securityHeaders(inline), pages);
await writeAbout();
await writeFlow();
await compressAll(DIST);
console.log(`prerendered ${pages.length} pages; ${scripts.all.length} scripts`);
