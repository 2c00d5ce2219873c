/** How the product's cost grows with its flow: `npx tsx bench/scale.ts`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { bundle } from './scale/bundle.ts';
import { best, type Found, judge, judgeLength, SIZES } from './scale/growth.ts';
import { table } from './table.ts';

const subject = await bundle();
/** A process for each: what one size has loaded or compiled does not help another. */
function run(size: number): Found {
  const env = { ...process.env, SCALE: String(size), NODE_ENV: '' };
  return JSON.parse(execFileSync('node', [subject], { env, encoding: 'utf8' })) as Found;
}

const rounds = [1, 2, 3].map(() => SIZES.map(run));
const found = SIZES.map((_, index) => best(rounds.map((round) => round[index] ?? {})));
const metrics = Object.keys(found.at(-1) ?? {});
const shown = (value: number | undefined) => value?.toPrecision(3).replace(/e\+.*/, '') ?? '';
const rows = metrics.map((metric) => [
  metric,
  ...found.map((one) => {
    const value = one[metric];
    return value === undefined || Number.isInteger(value) ? String(value ?? '') : shown(value);
  }),
  judge(metric, found),
]);
const markdown = [
  '# Scale',
  'Written by `npx tsx bench/scale.ts`: the product’s own functions over synthetic flows.',
  table(['steps', ...SIZES.map(String), 'growth'], rows),
  'With the number of answers:',
  table(
    ['', 'growth'],
    ['replay, ms', 'link written, ms', 'link read, ms'].map((what) => [
      what,
      judgeLength(what, found),
    ]),
  ),
].join('\n\n');
mkdirSync('build/bench', { recursive: true });
writeFileSync('build/bench/scale.json', `${JSON.stringify({ sizes: SIZES, found }, null, 1)}\n`);
writeFileSync('build/bench/scale.md', `${markdown}\n`);
console.log(markdown);
