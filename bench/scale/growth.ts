import { growth } from '../statistics.ts';

/** Steps of the synthetic flows. */
export const SIZES = [100, 1000, 5000] as const;

/** What subject.ts has found at one size, by metric. */
export type Found = Record<string, number>;

/** The cost of the whole flow may grow with it; all else is of one page, call or link. */
const OF_THE_WHOLE = ['machine and list', 'copy of one language'];

/** Noise: what grows by less than this exponent is taken to stand still. */
const TOLERANCE = 0.2;

/** How a metric grows with the number of steps, against how it may. */
export function judge(metric: string, found: readonly Found[]): string {
  const [from, to] = [found[1]?.[metric], found[2]?.[metric]];
  if (from === undefined || to === undefined || from === 0) return '';
  const exponent = growth(from, to, SIZES[2] / SIZES[1]);
  const may = OF_THE_WHOLE.some((name) => metric.startsWith(name)) ? 1 : 0;
  const grows = exponent > may + TOLERANCE;
  return grows ? `**n^${exponent.toFixed(2)}**` : may === 1 ? 'linear or less' : 'none';
}

/** How the cost of one list grows with its length, 100 → 1,000 answers, at the middle size. */
export function judgeLength(what: string, found: readonly Found[]): string {
  const [short, long] = [100, 1000].map((length) => found[1]?.[`${length} answers: ${what}`]);
  const exponent = growth(short ?? Number.NaN, long ?? Number.NaN, 10);
  return exponent > 1 + TOLERANCE ? `**n^${exponent.toFixed(2)}**` : 'linear or less';
}

/** The best of several runs, metric by metric; sizes are the same in each. */
export function best(runs: readonly Found[]): Found {
  const keys = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => [key, Math.min(...runs.map((run) => run[key] ?? 0))]),
  );
}
