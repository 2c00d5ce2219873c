/**
 * `npm run cut`: writes down what the numbers of this version of the flow are (docs/case-number.md). Where the
 * flow has changed since its version was released, a new version begins. `npm run cut -- release` says that this
 * one goes out.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { caseNumber, inGroups, ways } from '../../src/flow/number/case-number.ts';
import { TABLE } from '../../src/flow/number/table.ts';
import { FLOW_VERSION } from '../../src/flow/number/version.ts';
import { isOutcome, STEPS } from '../../src/flow/steps.ts';
import { shortestWay } from '../../src/flow/ways.ts';
import { encodeLink } from '../../src/site/link.ts';

/** What is kept of a version's numbers. */
export interface Cut {
  version: number;
  /** The month in which it went out; null while it may still change. */
  released: string | null;
  /** A hash of the table that the numbers are made of. */
  table: string;
  ways: number;
  /** Cases as links, with their numbers: the shortest way to each outcome. */
  cases: Record<string, string>;
}

/** Where a version's cut stands. */
export const fileOf = (version: number) => `tests/golden/flow-${version}.json`;

/** The cut of a version; undefined where none was made. */
export function readCut(version: number): Cut | undefined {
  const file = fileOf(version);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Cut) : undefined;
}

/** The flow as it is now, as a cut. */
export function cutNow(released: string | null): Cut {
  const outcomes = STEPS.filter(isOutcome).map((step) => shortestWay('start', step) ?? []);
  return {
    version: FLOW_VERSION,
    released,
    table: createHash('sha256').update(JSON.stringify(TABLE)).digest('hex').slice(0, 16),
    ways: ways().total,
    cases: Object.fromEntries(
      outcomes.map((answers) => [encodeLink({ answers }), inGroups(caseNumber(answers).digits)]),
    ),
  };
}

function cut(release: boolean): void {
  const before = readCut(FLOW_VERSION);
  const now = cutNow(before?.released ?? null);
  if (before?.released && before.table !== now.table) {
    const source = 'src/flow/number/version.ts';
    const next = FLOW_VERSION + 1;
    const text = readFileSync(source, 'utf8').replace(
      /FLOW_VERSION = \d+/,
      `FLOW_VERSION = ${next}`,
    );
    writeFileSync(source, text);
    console.log(`version ${FLOW_VERSION} is out, and the flow has changed: version ${next} begins`);
    const again = ['--import', 'tsx', ...process.argv.slice(1)];
    execFileSync(process.execPath, again, { stdio: 'inherit' });
    return;
  }
  const month = new Date().toISOString().slice(0, 7);
  const written = { ...now, released: now.released ?? (release ? month : null) };
  writeFileSync(fileOf(FLOW_VERSION), `${JSON.stringify(written, null, 2)}\n`);
  console.log(`${fileOf(FLOW_VERSION)}: ${now.ways} ways, ${written.released ?? 'not released'}`);
}

if (process.argv[1]?.endsWith('cut.ts')) cut(process.argv[2] === 'release');
