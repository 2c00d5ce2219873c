/** `npm run lighthouse`: a page of each kind, as on a phone. Writes docs/lighthouse.md. */
import { cpSync, writeFileSync } from 'node:fs';
import { deployFolder } from '../scripts/build/deploy-folder.ts';
import { oneOfEachKind } from '../scripts/check/a11y/addresses.ts';
import { serveSite } from '../scripts/serve/site-server.ts';
import { CONTENDERS } from './contenders.ts';
import { CATEGORIES, isFull, losses, type Result, scoresOf, visit } from './lighthouse-visit.ts';
import { writeLimit } from './limit.ts';
import { here } from './machine.ts';
import { median } from './statistics.ts';
import { table } from './table.ts';

/** How often a page is visited that has not 100 everywhere the first time. */
const VISITS = 5;

writeLimit(CONTENDERS.site, CONTENDERS.limit);
cpSync(deployFolder(CONTENDERS.site), deployFolder(CONTENDERS.limit), { recursive: true });
const site = await serveSite(CONTENDERS.site);
const limit = await serveSite(CONTENDERS.limit);
// Its scores are not counted: the machine reads its fonts from the disk for the first time.
const { lighthouseVersion } = await visit(site.url);
const pages = oneOfEachKind().map(({ path }) => ({
  path,
  visits: [] as Result[],
  plain: [] as Result[],
}));
// A single visit is at the mercy of the machine; Lighthouse itself advises the median of five. They are
// spread over the whole run, since a machine is busy for a while and not for a visit. The same page as
// plain HTML is visited next to it: it shows what of a loss is the machine's.
for (let round = 1; round <= VISITS; round++) {
  for (const { path, visits, plain } of pages) {
    if (visits[0] && isFull(scoresOf(visits[0]))) continue;
    const result = await visit(site.url + path);
    visits.push(result);
    console.log(`${round}.`, path, ...scoresOf(result));
    for (const loss of losses(result)) console.log(`    ${loss}`);
    if (!isFull(scoresOf(visits[0] ?? result))) plain.push(await visit(limit.url + path));
  }
}
site.server.close();
limit.server.close();

const blockingOf = ({ audits }: Result) =>
  audits['total-blocking-time']?.numericValue ?? Number.NaN;
const milliseconds = (visits: readonly Result[]) =>
  visits.length === 0 ? '' : `${median(visits.map(blockingOf)).toFixed(0)} ms`;

const rows = pages.map(({ path, visits, plain }) => ({
  path,
  scores: CATEGORIES.map((_, i) => median(visits.map((one) => scoresOf(one)[i] ?? 0))),
  visits: visits.length,
  blocking: milliseconds(visits),
  plain: milliseconds(plain),
}));
const facts = { ...here(), lighthouse: `${lighthouseVersion}, its own phone and network` };
const markdown = `# Lighthouse

Written by \`npm run lighthouse\`: a page of each kind, on the phone that Lighthouse simulates. A page that
has not 100 everywhere is visited again in four more rounds, each time next to itself as plain HTML
(without any script), and the median of the five counts. What the plain page blocks is the machine's part.

${table(['', ''], Object.entries(facts))}

${table(
  ['page', ...CATEGORIES, 'visits', 'blocks', 'plain blocks'],
  rows.map(({ path, scores, visits, blocking, plain }) => [
    path,
    ...scores.map(String),
    String(visits),
    blocking,
    plain,
  ]),
)}
`;
writeFileSync('docs/lighthouse.md', markdown);
const missed = rows.filter(({ scores }) => !isFull(scores));
for (const { path, scores } of missed) console.log('not 100:', path, ...scores);
process.exitCode = missed.length > 0 ? 1 : 0;
