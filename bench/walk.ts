import { WAY } from './flow.ts';
import type { Network } from './networks.ts';
import type { Phone } from './phone.ts';
import type { Served } from './server.ts';
import { median } from './statistics.ts';
import type { Cost } from './trace.ts';
import { Visit } from './visit.ts';

/**
 * Open the start page, and wait until it can be answered and all is quiet.
 *
 * @param store what the phone keeps for this visit and those that share it; nothing yet unless told
 */
export async function opened(
  phone: Phone,
  served: Served,
  network: Network,
  store?: string,
): Promise<Visit> {
  const visit = await Visit.open(phone, store ?? (await phone.fresh()), network, served.url);
  await visit.told('answer', WAY[0]?.words.question);
  await visit.traffic.quiet();
  return visit;
}

/**
 * Answer step by step from the start to the end of the way, each time when all is quiet.
 *
 * @returns milliseconds from lifting the finger to the next heading, step by step
 */
export async function walk(visit: Visit): Promise<number[]> {
  const changes: number[] = [];
  for (const [index, { words }] of WAY.slice(1).entries()) {
    const heading = WAY[index]?.words.question ?? '';
    await visit.reach(heading);
    changes.push((await visit.tap(heading, words.question)).took);
    await visit.traffic.quiet();
  }
  return changes;
}

/**
 * The same at the machine's own speed, each step change in a trace.
 *
 * @returns what the later ones cost the processor, the median of each part
 */
export async function walkTraced(visit: Visit): Promise<Cost> {
  await visit.fullSpeed();
  const costs: Cost[] = [];
  for (const [index, { words }] of WAY.slice(1).entries()) {
    const heading = WAY[index]?.words.question ?? '';
    await visit.reach(heading);
    const step = async () => {
      await visit.tap(heading, words.question);
      await visit.traffic.quiet();
    };
    costs.push(await visit.cost(step));
  }
  const part = (name: keyof Cost) => median(costs.slice(1).map((cost) => cost[name]));
  return {
    script: part('script'),
    style: part('style'),
    layout: part('layout'),
    paint: part('paint'),
    after: part('after'),
  };
}
