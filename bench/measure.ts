import { WAY } from './flow.ts';
import type { Network } from './networks.ts';
import type { Phone } from './phone.ts';
import { repeatVisit } from './repeat.ts';
import { searchResponse } from './search.ts';
import type { Served } from './server.ts';
import { median } from './statistics.ts';
import { type Least, leastOf, prepareSwap } from './swap.ts';
import type { Cost } from './trace.ts';
import type { Bytes } from './traffic.ts';
import { Visit } from './visit.ts';
import { wait } from './wait.ts';
import { opened, walk, walkTraced } from './walk.ts';

/** What one round finds out about one contender on one network; times in milliseconds. */
export interface Sample extends Bytes, Partial<Cost>, Partial<Least> {
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  layoutShift: number;
  /** Tapped as soon as the answer is seen: from the tap, and from opening the page. */
  tapAtOnce: number;
  openedToNext: number;
  /** Tapped 1.5 s after the answer was seen. */
  tapLater: number;
  /** The first answer on a page that has long been loaded; and the answers after it. */
  firstChange: number;
  stepChange: number;
  /** How far the answer moves after it is first seen, in pixels; taps that it made miss. */
  moved: number;
  missed: number;
  /** A visit with the network cut. Undefined without a service worker. */
  repeatPaint?: number | undefined;
  /** From typing to results. Undefined without a search. */
  search?: number | undefined;
}

interface Seen {
  firstPaint: number;
  lcp: number;
  shift: number;
  blocking: number;
}

/** Read in the page what probe.js has gathered. */
const SEEN = `({
  firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  ...benchSeen,
})`;

const [first = '', second = ''] = WAY.map(({ words }) => words.question);

/** Load the page, read it, then answer step by step, each time when all is quiet. */
async function readThenAnswer(phone: Phone, served: Served, network: Network) {
  const store = await phone.fresh();
  const visit = await opened(phone, served, network, store);
  const moved = visit.moved(first);
  const seen = await visit.evaluate<Seen>(SEEN);
  const bytes = await visit.traffic.bytes();
  const search = await searchResponse(visit);
  const [firstChange = Number.NaN, ...rest] = await walk(visit);
  const repeatPaint = await repeatVisit(visit, phone, store, network, served);
  return {
    firstPaint: seen.firstPaint,
    largestPaint: seen.lcp,
    blocking: seen.blocking,
    layoutShift: seen.shift,
    moved,
    ...bytes,
    firstChange,
    stepChange: median(rest),
    repeatPaint,
    search,
  };
}

const TRIES = 5;

/** Tapped at once, what else the page does at that moment differs from try to try (by half, on one network). */
const AT_ONCE = 3;

/** Answer `delay` milliseconds after the answer was first seen. */
async function answerAfter(delay: number, phone: Phone, served: Served, network: Network) {
  for (let missed = 0; missed < TRIES; missed += 1) {
    const store = await phone.fresh();
    const visit = await Visit.open(phone, store, network, served.url);
    await visit.told('answer', first);
    await wait(delay);
    const tapped = await visit.tap(first, second);
    await visit.close();
    if (!tapped.missed) return { took: tapped.took, opened: tapped.at - visit.opened, missed };
  }
  throw new Error(`the answer on ${served.url} cannot be hit: it moves`);
}

/**
 * What a later step change costs the processor; of plain pages, what it does to put ready-made elements in
 * place. The network has no part in it: it is measured on one.
 */
async function processorTime(phone: Phone, served: Served, plain: boolean): Promise<Cost> {
  const visit = await opened(phone, served, 'mid');
  if (plain) await visit.evaluate(prepareSwap);
  await visit.traffic.quiet();
  const cost = await walkTraced(visit);
  await visit.close();
  return cost;
}

/** One round of one contender on one network. */
export async function measure(phone: Phone, served: Served, network: Network): Promise<Sample> {
  const read = await readThenAnswer(phone, served, network);
  const atOnce: Awaited<ReturnType<typeof answerAfter>>[] = [];
  while (atOnce.length < AT_ONCE) atOnce.push(await answerAfter(0, phone, served, network));
  const later = await answerAfter(1500, phone, served, network);
  return {
    ...read,
    tapAtOnce: median(atOnce.map(({ took }) => took)),
    openedToNext: median(atOnce.map(({ opened }) => opened)),
    tapLater: later.took,
    ...(read.js === 0 && (await leastOf(phone, served, network))),
    missed: [...atOnce, later].reduce((sum, { missed }) => sum + missed, 0),
    ...(network === 'mid' && (await processorTime(phone, served, read.js === 0))),
  };
}
