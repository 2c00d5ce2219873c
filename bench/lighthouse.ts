/** `npm run lighthouse`: a page of each kind, as on a phone. Writes docs/lighthouse.md. */
import { writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { oneOfEachKind } from '../scripts/a11y/addresses.ts';
import { findBrowser, SANDBOX } from '../scripts/browser.ts';
import { serveSite } from '../scripts/site-server.ts';
import { here } from './machine.ts';
import { median } from './statistics.ts';
import { table } from './table.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** How often a page is visited that has not 100 everywhere the first time. */
const VISITS = 5;

const chromePath = findBrowser();

/** One visit, or another where the recording itself has failed (the browser was slow to start). */
async function visit(address: string, tries = 3): Promise<Result> {
  // A browser for each: nothing of another page is in its cache.
  const browser = await launch({
    ...(chromePath && { chromePath }),
    chromeFlags: ['--headless=new', ...SANDBOX],
  });
  try {
    const result = await lighthouse(address, {
      port: browser.port,
      onlyCategories: [...CATEGORIES],
    });
    if (result && !result.lhr.runtimeError) return result.lhr;
    if (tries === 1) throw new Error(`${address}: ${result?.lhr.runtimeError?.message}`);
  } finally {
    browser.kill();
  }
  return visit(address, tries - 1);
}

function scoresOf({ categories }: Result): number[] {
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}

const isFull = (scores: readonly number[]) => scores.every((score) => score === 100);

/** What has cost points, a line each. */
function losses({ categories, audits }: Result): string[] {
  return CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}  ${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
  );
}

const { url, server } = await serveSite();
// Its scores are not counted: the machine reads its fonts from the disk for the first time.
const { lighthouseVersion } = await visit(url);
const pages = oneOfEachKind().map(({ path }) => ({ path, visits: [] as Result[] }));
// A single visit is at the mercy of the machine; Lighthouse itself advises the median of five. They are
// spread over the whole run, since a machine is busy for a while and not for a visit.
for (let round = 1; round <= VISITS; round++) {
  for (const { path, visits } of pages) {
    if (visits[0] && isFull(scoresOf(visits[0]))) continue;
    const result = await visit(url + path);
    visits.push(result);
    console.log(`${round}.`, path, ...scoresOf(result));
    for (const loss of losses(result)) console.log(`    ${loss}`);
  }
}
server.close();

const rows = pages.map(({ path, visits }) => {
  const scores = CATEGORIES.map((_, i) => median(visits.map((one) => scoresOf(one)[i] ?? 0)));
  return { path, scores, visits: visits.length };
});
const facts = { ...here(), lighthouse: `${lighthouseVersion}, its own phone and network` };
const markdown = `# Lighthouse

Written by \`npm run lighthouse\`: a page of each kind, on the phone that Lighthouse simulates. A page that
has not 100 everywhere is visited again in four more rounds, and the median of the five counts.

${table(['', ''], Object.entries(facts))}

${table(
  ['page', ...CATEGORIES, 'visits'],
  rows.map(({ path, scores, visits }) => [path, ...scores.map(String), String(visits)]),
)}
`;
writeFileSync('docs/lighthouse.md', markdown);
const missed = rows.filter(({ scores }) => !isFull(scores));
for (const { path, scores } of missed) console.log('not 100:', path, ...scores);
process.exitCode = missed.length > 0 ? 1 : 0;
