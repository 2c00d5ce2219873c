import type { Client } from 'chrome-remote-interface';

/** What a browser's trace says of one thing that a thread did; times in microseconds. */
interface Entry {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The time for which the thread had a processor: another program's turn does not count. */
  tdur?: number;
  args: { data?: { type?: string } };
}

/** Processor time of the page's main thread by what it was spent on, in milliseconds. */
export interface Cost {
  script: number;
  style: number;
  layout: number;
  paint: number;
  /** What was done when the next step had been seen, until all was quiet: nobody waits for it. */
  after: number;
}

const KINDS: Record<string, keyof Cost> = {
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  UpdateLayer: 'paint',
  CompositeLayers: 'paint',
};

/** The mark that probe.js leaves when the frame with the next heading has been produced. */
const SEEN = 'bench-seen';

/**
 * Sum up what the thread that got a click did from it to the next heading, and what afterwards. What lies
 * within something else is counted once, for what it is itself; all that is not drawing is script.
 *
 * @throws where the trace holds no click or no heading
 */
export function costOf(trace: readonly Entry[]): Cost {
  const click = trace.find(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click',
  );
  const seen = trace.find(({ name, ts }) => name === SEEN && ts > (click?.ts ?? Number.NaN));
  if (!click || !seen) throw new Error('the trace holds no click, or no heading after it');
  const own = trace
    .filter(
      ({ ph, tid, pid, ts }) =>
        ph === 'X' && tid === click.tid && pid === click.pid && ts >= click.ts,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const cost: Cost = { script: 0, style: 0, layout: 0, paint: 0, after: 0 };
  const around: { end: number; kind: keyof Cost }[] = [];
  for (const { name, ts, dur = 0, tdur = dur } of own) {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) around.pop();
    const outer = around.at(-1)?.kind;
    const kind = ts >= seen.ts ? 'after' : (KINDS[name] ?? outer ?? 'script');
    cost[kind] += tdur / 1000;
    if (outer) cost[outer] -= tdur / 1000;
    around.push({ end: ts + dur, kind });
  }
  return cost;
}

/** Record what the browser does while something is done. */
export async function traced(cdp: Client, work: () => Promise<unknown>): Promise<Entry[]> {
  const entries: Entry[] = [];
  const stop = cdp.Tracing.dataCollected(({ value }) => {
    entries.push(...(value as Entry[]));
  });
  await cdp.Tracing.start({
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing'] },
  });
  await work();
  const complete = cdp.Tracing.tracingComplete();
  await cdp.Tracing.end();
  await complete;
  stop();
  return entries;
}
