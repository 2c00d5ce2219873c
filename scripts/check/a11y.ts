/** `npm run a11y`, after a build: axe on every page in every mode; writes docs/accessibility.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { serveSite } from '../serve/site-server.ts';
import { allAddresses } from './a11y/addresses.ts';
import { audit } from './a11y/audit.ts';
import { apply, MODES, type Mode } from './a11y/modes.ts';
import { type Audited, report } from './a11y/report.ts';
import { launchBrowser } from './browser.ts';

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

const { url, server } = await serveSite();
const browser = await launchBrowser();
const all: Audited[] = [];
for (const mode of MODES) {
  all.push(...(await auditAll(browser, url, mode)));
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
