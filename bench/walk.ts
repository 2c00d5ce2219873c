import { WAY } from './flow.ts';
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
