import type { Sample } from './measure.ts';

const ms = (value: number) => `${Math.round(value)} ms`;
const ms1 = (value: number) => `${value.toFixed(1)} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;

/** A row of the tables. */
export interface Row {
  metric: keyof Sample;
  title: string;
  show: (value: number) => string;
  /** Counts and the like: their ratio to the limit says nothing. */
  plain?: true;
}

/** The rows of the report, in order. */
export const ROWS: readonly Row[] = [
  { metric: 'firstPaint', title: 'first paint', show: ms },
  { metric: 'largestPaint', title: 'largest paint', show: ms },
  { metric: 'tapAtOnce', title: 'tapped as soon as seen → next step', show: ms },
  { metric: 'openedToNext', title: 'opened → next step, tapped as soon as seen', show: ms },
  { metric: 'tapLater', title: 'tapped 1.5 s later → next step', show: ms },
  { metric: 'fetched', title: 'the same, the next page fetched in advance, all quiet', show: ms },
  { metric: 'firstChange', title: 'first answer once all is loaded', show: ms },
  { metric: 'swapFirst', title: 'the same, ready-made elements put in place', show: ms },
  { metric: 'stepChange', title: 'later answers once all is loaded', show: ms },
  {
    metric: 'swap',
    title: 'the same, ready-made elements put in place without any framework',
    show: ms,
  },
  ...(['script', 'style', 'layout', 'paint'] as const).map((metric) => ({
    metric,
    title: `processor time of a later answer, not slowed: ${metric}`,
    show: ms1,
  })),
  { metric: 'after', title: 'the same, when the next step is seen already', show: ms1 },
  { metric: 'blocking', title: 'blocking time', show: ms },
  { metric: 'layoutShift', title: 'layout shift', show: (value) => value.toFixed(3), plain: true },
  {
    metric: 'moved',
    title: 'the answer moves after it is seen',
    show: (value) => `${Math.round(value)} px`,
    plain: true,
  },
  { metric: 'missed', title: 'taps that missed because of that', show: String, plain: true },
  { metric: 'document', title: 'document, on the wire', show: kB },
  { metric: 'css', title: 'CSS, on the wire', show: kB },
  { metric: 'js', title: 'scripts, on the wire, with those fetched in advance', show: kB },
  { metric: 'jsGzip', title: 'scripts, were they gzipped', show: kB },
  { metric: 'other', title: 'other (fetched in advance, icon)', show: kB, plain: true },
  { metric: 'repeatPaint', title: 'first paint with the network cut', show: ms },
];
