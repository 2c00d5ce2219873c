import { growth } from '../statistics.ts';

/** Steps of the synthetic flows. */
export const SIZES = [100, 1000, 5000] as const;

/** Answers of the cases that are replayed; of a link's, which may hold 64 (read-link.ts). */
export const REPLAY_LENGTHS = [10, 100, 1000] as const;
export const LINK_LENGTHS = [6, 60] as const;

/** What subject.ts has found at one size, by metric. */
export type Found = Record<string, number>;

/** The cost of the whole flow may grow with it; all else is of one page, call or link. */
const OF_THE_WHOLE = ['machine and list', 'copy of one language'];

/** Noise: what grows by less than this exponent is taken to stand still. */
const TOLERANCE = 0.25;

/** Times below this are those of the processor's caches, and of no one's concern, ms. */
const NEGLIGIBLE = 0.01;

function verdict(exponent: number, may: 0 | 1): string {
  if (exponent > may + TOLERANCE) return `**n^${exponent.toFixed(2)}**`;
  return may === 1 ? 'linear or less' : 'none';
}

/** How a metric grows with the number of steps, against how it may. */
export function judge(metric: string, found: readonly Found[]): string {
  const [from, to] = [found[1]?.[metric], found[2]?.[metric]];
  if (from === undefined || to === undefined || from === 0) return '';
  if (metric.includes(', ms') && to < NEGLIGIBLE) return 'negligible';
  const may = OF_THE_WHOLE.some((name) => metric.startsWith(name)) ? 1 : 0;
  return verdict(growth(from, to, SIZES[2] / SIZES[1]), may);
}

/** How the cost of one list grows with its length, between its two longest, at the middle size. */
export function judgeLength(what: string, lengths: readonly number[], found: readonly Found[]) {
  const [from = 0, to = 0] = lengths.slice(-2);
  const [short, long] = [from, to].map((length) => found[1]?.[`${length} answers: ${what}`]);
  return verdict(growth(short ?? Number.NaN, long ?? Number.NaN, to / from), 1);
}

/** The best of several runs, metric by metric; sizes are the same in each. */
export function best(runs: readonly Found[]): Found {
  const keys = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => [key, Math.min(...runs.map((run) => run[key] ?? 0))]),
  );
}
