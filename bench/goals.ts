import type { Sample } from './measure.ts';
import type { Network } from './networks.ts';
import { largestPage } from './pages.ts';
import { medianOf, type Results } from './results.ts';

type Verdict = [goal: string, found: string, verdict: string];

function judge(goal: string, value: number | undefined, most: number, unit: string): Verdict {
  if (value === undefined || Number.isNaN(value)) return [goal, 'n/a', 'n/a'];
  const shown = unit === '×' ? value.toFixed(2) : String(Math.round(value * 1000) / 1000);
  return [goal, `${shown} ${unit}`.trim(), value <= most ? 'pass' : 'FAIL'];
}

/** A figure beside a goal, which explains it and is none itself. */
function tell(what: string, value: number | undefined): Verdict {
  return [what, value === undefined ? 'n/a' : `${value.toFixed(2)} ×`, ''];
}

/** What the product has set itself, and whether this run finds it. */
export function goals(results: Results): Verdict[] {
  const site = (metric: keyof Sample, network: Network = 'slow') =>
    medianOf(results, network, 'site', metric);
  const ratio = (metric: keyof Sample, to = metric) => {
    const limit = medianOf(results, 'slow', 'limit', to);
    const value = site(metric);
    return limit === undefined || value === undefined ? undefined : value / limit;
  };
  const worst = (metric: keyof Sample) =>
    Math.max(site(metric) ?? Number.NaN, site(metric, 'mid') ?? Number.NaN);
  const kB = (bytes: number | undefined) => bytes && bytes / 1000;
  return [
    judge('slow, tapped as soon as seen: at most 1.0 × limit', ratio('tapAtOnce'), 1, '×'),
    judge('slow, tapped 1.5 s later: at most 0.4 × limit', ratio('tapLater'), 0.4, '×'),
    judge('blocking time: under 100 ms', worst('blocking'), 99.9, 'ms'),
    judge('layout shift: 0', worst('layoutShift'), 0, ''),
    judge('no tap misses because the answer moves', worst('missed'), 0, ''),
    judge('step change once hydrated: under 50 ms', worst('stepChange'), 49.9, 'ms'),
    tell('– its ratio to elements only put in place', ratio('stepChange', 'swap')),
    tell('– blocking time, as a ratio to the limit', ratio('blocking')),
    judge('start page: at most 14 kB before it can be tapped', kB(site('document')), 14, 'kB'),
    judge('largest page: at most 14 kB', kB(largestPage()), 14, 'kB'),
    judge('scripts of the first page: at most 100 kB gzipped', kB(site('jsGzip')), 100, 'kB'),
    judge(
      'network cut: paints no later than the limit online',
      ratio('repeatPaint', 'firstPaint'),
      1,
      '×',
    ),
  ];
}
