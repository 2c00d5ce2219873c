import { WAY } from './flow.ts';
import { median } from './statistics.ts';
import type { Cost } from './trace.ts';
import type { Visit } from './visit.ts';

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
