/** `npm run lighthouse`: a page of each kind, as on a phone; every category must be 100. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { oneOfEachKind } from '../scripts/a11y/addresses.ts';
import { findBrowser, SANDBOX } from '../scripts/browser.ts';
import { serveSite } from '../scripts/site-server.ts';
import { table } from './table.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const { url, server } = await serveSite();
const chromePath = findBrowser();
const rows: string[][] = [];
let missed = 0;
for (const { path } of oneOfEachKind()) {
  // A browser for each page: nothing of one is in the cache for the next.
  const browser = await launch({
    ...(chromePath && { chromePath }),
    chromeFlags: ['--headless=new', ...SANDBOX],
  });
  const result = await lighthouse(url + path, {
    port: browser.port,
    onlyCategories: [...CATEGORIES],
  });
  browser.kill();
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  rows.push([path, ...scores.map(String)]);
  if (scores.every((score) => score === 100)) continue;
  missed += 1;
  for (const name of CATEGORIES) {
    for (const { id, weight } of categories[name]?.auditRefs ?? []) {
      const audit = audits[id];
      if (weight > 0 && (audit?.score ?? 1) < 1)
        console.log(`${path}  ${name}  ${id}: ${audit?.displayValue ?? audit?.title}`);
    }
  }
}
server.close();
const text = table(['page', ...CATEGORIES], rows);
mkdirSync('build/bench', { recursive: true });
writeFileSync('build/bench/lighthouse.md', `${text}\n`);
console.log(text);
process.exitCode = missed > 0 ? 1 : 0;
