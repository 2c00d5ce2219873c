/** `npm run bench:scale`: how the product's cost grows with its flow. Writes docs/scale.md. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { here } from './machine.ts';
import { bundle } from './scale/bundle.ts';
import {
  best,
  type Found,
  judge,
  judgeLength,
  LINK_LENGTHS,
  REPLAY_LENGTHS,
  SIZES,
} from './scale/growth.ts';
import { table } from './table.ts';

const subject = await bundle();
/** A process for each: what one size has loaded or compiled does not help another. */
function run(size: number): Found {
  const env = { ...process.env, SCALE: String(size), NODE_ENV: '' };
  return JSON.parse(execFileSync('node', [subject], { env, encoding: 'utf8' })) as Found;
}

const rounds = [1, 2, 3, 4, 5].map(() => SIZES.map(run));
const found = SIZES.map((_, index) => best(rounds.map((round) => round[index] ?? {})));

function shown(value: number | undefined): string {
  if (value === undefined || Number.isInteger(value)) return String(value ?? '');
  return value < 0.001 ? '< 0.001' : String(Number(value.toPrecision(2)));
}

const rows = Object.keys(found.at(-1) ?? {}).map((metric) => [
  metric,
  ...found.map((one) => shown(one[metric])),
  judge(metric, found),
]);
const lengths = [
  ['replay, ms', REPLAY_LENGTHS],
  ['link written, ms', LINK_LENGTHS],
  ['link read, ms', LINK_LENGTHS],
] as const;
const markdown = `# Scale

Written by \`npm run bench:scale\`: the product's own modules, bundled with flows of 100 to 5,000 made-up
steps in place of its own, and copy of real length for each. The best of ${rounds.length} runs; a growth in bold is more
than what is measured may have.

${table(['', ''], Object.entries(here()))}

${table(['steps', ...SIZES.map(String), 'growth'], rows)}

With the number of answers, at ${SIZES[1]} steps:

${table(
  ['', 'growth'],
  lengths.map(([what, many]) => [what, judgeLength(what, many, found)]),
)}
`;
writeFileSync('docs/scale.md', markdown);
console.log(markdown);
