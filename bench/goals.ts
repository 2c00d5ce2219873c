import type { Contender } from './contenders.ts';
import type { Sample } from './measure.ts';
import { NETWORKS, type Network } from './networks.ts';
import { firstScripts, largestPage } from './pages.ts';
import { medianOf, type Results } from './results.ts';

type Verdict = [goal: string, found: string, verdict: string];

function judge(goal: string, value: number | undefined, most: number, unit: string): Verdict {
  if (value === undefined || Number.isNaN(value)) return [goal, 'n/a', 'n/a'];
  const shown = unit === '×' ? value.toFixed(2) : String(Math.round(value * 1000) / 1000);
  return [goal, `${shown} ${unit}`.trim(), value <= most ? 'pass' : 'FAIL'];
}

/** A figure beside a goal, which explains it and is none itself. */
function tell(what: string, value: number | undefined): Verdict {
  return [what, value === undefined || Number.isNaN(value) ? 'n/a' : `${value.toFixed(2)} ×`, ''];
}

/** Whose figure is held against whose: the site's against the limit's, the same figure, on the slow line, unless told. */
interface Beside {
  from?: Contender;
  of?: Contender;
  to?: keyof Sample;
  on?: Network;
}

const SPA = { of: 'spa' } as const;
/** The plain pages, where nothing but the least is done. */
const LEAST = { from: 'limit' } as const;
const NETWORK_NAMES = Object.keys(NETWORKS) as Network[];

/** All that is done between a tap and the next step. */
const PARTS = ['script', 'style', 'layout', 'paint'] as const;

/** What the product has set itself, and whether this run finds it. */
export function goals(results: Results): Verdict[] {
  const site = (metric: keyof Sample, network: Network = 'slow') =>
    medianOf(results, network, 'site', metric);
  const ratio = (
    metric: keyof Sample,
    { from = 'site', of = 'limit', to = metric, on = 'slow' }: Beside = {},
  ): number | undefined => {
    const other = medianOf(results, on, of, to);
    const value = medianOf(results, on, from, metric);
    return other === undefined || value === undefined ? undefined : value / other;
  };
  const worst = (metric: keyof Sample) =>
    Math.max(site(metric) ?? Number.NaN, site(metric, 'mid') ?? Number.NaN);
  const worstRatio = (metric: keyof Sample, beside: Beside = {}) =>
    Math.max(...NETWORK_NAMES.map((on) => ratio(metric, { ...beside, on }) ?? Number.NaN));
  const kB = (bytes: number | undefined) => bytes && bytes / 1000;
  const cost = (of: Contender) =>
    PARTS.reduce((sum, part) => sum + (medianOf(results, 'mid', of, part) ?? Number.NaN), 0);
  return [
    judge('slow, tapped as soon as seen: at most 1.0 × limit', ratio('tapAtOnce'), 1, '×'),
    judge('mid, the same: at most 1.0 × limit', ratio('tapAtOnce', { on: 'mid' }), 1, '×'),
    judge('slow, tapped 1.5 s later: at most 0.4 × limit', ratio('tapLater'), 0.4, '×'),
    tell(
      '– the least it can be: plain HTML, fetched in advance, all quiet, × limit',
      ratio('fetched', { ...LEAST, to: 'tapLater' }),
    ),
    judge('first answer once loaded: at most 1.0 × spa', worstRatio('firstChange', SPA), 1, '×'),
    tell(
      '– the least it can be: elements only put in place, × spa',
      worstRatio('swapFirst', { ...LEAST, ...SPA, to: 'firstChange' }),
    ),
    judge('later answers: at most 0.7 × spa', worstRatio('stepChange', SPA), 0.7, '×'),
    judge(
      'later answers: at most 1.0 × elements only put in place',
      worstRatio('stepChange', { to: 'swap' }),
      1,
      '×',
    ),
    tell('– the same in processor time of the page', cost('site') / cost('limit')),
    tell(
      '– the least they can be: those elements, × spa, processor time',
      cost('limit') / cost('spa'),
    ),
    tell('– later answers, × spa, processor time', cost('site') / cost('spa')),
    judge('blocking time: at most 1.0 × spa', worstRatio('blocking', SPA), 1, '×'),
    tell(
      '– the least it can be: plain HTML without any script, × spa',
      worstRatio('blocking', { ...LEAST, ...SPA }),
    ),
    judge('blocking time: at most 1.3 × limit', worstRatio('blocking'), 1.3, '×'),
    judge('blocking time: under 100 ms', worst('blocking'), 99.9, 'ms'),
    judge('layout shift: 0', worst('layoutShift'), 0, ''),
    judge('no tap misses because the answer moves', worst('missed'), 0, ''),
    judge('start page: at most 14 kB before it can be tapped', kB(site('document')), 14, 'kB'),
    judge('largest page: at most 14 kB', kB(largestPage()), 14, 'kB'),
    judge('scripts of the first page: at most 100 kB gzipped', kB(firstScripts()), 100, 'kB'),
    judge(
      'network cut: paints no later than the limit online',
      ratio('repeatPaint', { to: 'firstPaint' }),
      1,
      '×',
    ),
  ];
}
