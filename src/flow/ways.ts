import type { Answer } from './answers.ts';
import { choicesOf, isOutcome, STEPS, type StepId } from './steps.ts';

/**
 * The fewest answers that lead from one step to another; undefined where none do. A response code
 * is something seen, not something done: no way goes through one unless it begins there.
 */
export function shortestWay(from: StepId, to: StepId): readonly Answer[] | undefined {
  const ways = new Map<StepId, readonly Answer[]>([[from, []]]);
  const waiting = [from];
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const way = ways.get(step) ?? [];
    if (step === to) return way;
    if (step === 'codes' && from !== 'codes') continue;
    for (const { answer, next } of choicesOf(step)) {
      if (ways.has(next)) continue;
      ways.set(next, [...way, { step: step as StepId, answer }]);
      waiting.push(next);
    }
  }
  return undefined;
}

/** What is left from a step to each outcome that can still be reached, the nearest first. */
export function waysToOutcomes(from: StepId): { outcome: StepId; way: readonly Answer[] }[] {
  return STEPS.filter((step) => isOutcome(step) && step !== from)
    .flatMap((outcome) => {
      const way = shortestWay(from, outcome);
      return way ? [{ outcome, way }] : [];
    })
    .sort((a, b) => a.way.length - b.way.length);
}
