import { here } from '../machine.ts';
import { table } from '../table.ts';
import { JOURNEYS } from './journeys.ts';

/** What was found in one engine: the journeys that do not work there, and why. */
export interface Found {
  engine: string;
  /** With its whole version, and how it was driven. */
  name: string;
  failures: ReadonlyMap<string, string>;
}

/** docs/engines.md: which journey works in which engine. */
export function enginesPage(found: readonly Found[]): string {
  const rows = Object.keys(JOURNEYS).map((journey) => [
    journey,
    ...found.map(({ failures }) => (failures.has(journey) ? '✘' : '✓')),
  ]);
  const wrong = found.flatMap(({ engine, failures }) =>
    [...failures].map(([journey, why]) => `- ${engine}, ${journey}: ${why.split('\n').join(' ')}`),
  );
  return `# Engines

Written by \`npm run engines\` on ${here().date}: the main journeys in real engines, 360 px wide; the old ones are builds of
Chromium that a package in the registry holds. A warning or an error on the console fails a journey (WebKitGTK's
driver tells of none), but for those about headers that an old Chromium does not know,
and the message of the 77 at hand, weeks older than its release, that it cannot fetch in advance: an empty page with
one \`<link rel="prefetch">\` has it there too, and neither 72 nor 79 ever.

${table(['', ...found.map(({ engine }) => engine)], rows)}

${found.map(({ engine, name }) => `- ${engine}: ${name}`).join('\n')}
${wrong.length > 0 ? `\n## What does not work\n\n${wrong.join('\n')}\n` : ''}
## What to expect of an engine

| engine | what works |
| --- | --- |
| Chromium from 65, Safari from 14, Firefox from 78 | everything |
| Chromium 64 | everything in the build at hand, which is from weeks before the release: without its optimiser, which crashes with it |
| Chromium 61 to 63, older Safari and Firefox, anything without modules | every page can be read and its answers lead on as links that carry the case; what only scripts can do (search as one types, report, larger text, connection test, offline copy) is not shown |

Chromium 64 to 72 are brought what they lack by a script of 0.6 kB that no other engine asks for
(\`src/ui/older.ts\`). 64 and 65 cannot break off a request: there the connection test waits until the system gives
up. That the last row holds, [the tests](../tests/e2e/baseline.spec.ts) show in a new engine from which the scripts are
kept; no older engine, and no Safari, can be had here. The years of Safari and Firefox are those in which they
got what Chromium 80 has, by their makers' lists; not more was tried than the table says.
`;
}
