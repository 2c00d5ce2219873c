/** `npm run a11y`, after a build: axe on every page in every mode; writes docs/accessibility.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { type Address, allAddresses } from './a11y/addresses.ts';
import { type Audit, audit } from './a11y/audit.ts';
import { apply, MODES, type Mode } from './a11y/modes.ts';
import { report } from './a11y/report.ts';
import { findBrowser } from './browser.ts';
import { siteServer } from './site-server.ts';

/** What was found on one page in one mode. */
export interface Audited extends Audit {
  address: Address;
  mode: Mode;
}

const TABS = 2;

async function auditAll(browser: Browser, origin: string, mode: Mode): Promise<Audited[]> {
  // The policy is tested elsewhere; here it would forbid axe.
  const context = await browser.newContext({ ...mode.context, bypassCSP: true });
  await apply(mode, context);
  const waiting = allAddresses();
  const done: Audited[] = [];
  const work = async () => {
    const page = await context.newPage();
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      await page.goto(origin + address.path);
      await page.waitForSelector('html[data-live]');
      done.push({ address, mode, ...(await audit(page)) });
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
  return done;
}

const server = siteServer().listen(0);
const { port } = server.address() as AddressInfo;
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const all: Audited[] = [];
for (const mode of MODES) {
  all.push(...(await auditAll(browser, `http://localhost:${port}`, mode)));
  console.log(`${mode.name}: ${all.length} pages so far`);
}
const { version } = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as {
  version: string;
};
const text = report(all, { axe: version, browser: browser.version() });
await browser.close();
server.close();
writeFileSync('docs/accessibility.md', text);
console.log(text);
for (const { address, mode, violations } of all) {
  for (const { rule, where } of violations)
    console.error(`${address.path} (${mode.name}): ${rule}\n  ${where.join('\n  ')}`);
}
process.exitCode = all.some(({ violations }) => violations.length > 0) ? 1 : 0;
