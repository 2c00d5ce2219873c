import { UNKNOWN_CODE_STEP } from '../../domain/response-codes/index.ts';
import { choicesOf, isOutcome, STEPS, type StepId } from '../../flow/steps.ts';

/** Everything that leads from one step to another: one line on the map. */
export interface Edge {
  from: StepId;
  to: StepId;
  /** The answers' ids; `code.*` stands for every code that no table lists. */
  answers: readonly string[];
}

function edgesFrom(from: StepId): Edge[] {
  const byTarget = new Map<StepId, string[]>();
  const add = (to: StepId, answer: string) =>
    byTarget.set(to, [...(byTarget.get(to) ?? []), answer]);
  for (const { answer, next } of choicesOf(from)) add(next, answer);
  if (from === 'codes') add(UNKNOWN_CODE_STEP, 'code.*');
  return [...byTarget].map(([to, answers]) => ({ from, to, answers }));
}

/** Every edge of the machine; the answers between the same two steps share one. */
export const EDGES: readonly Edge[] = STEPS.flatMap(edgesFrom);

/**
 * The outcomes in which nearly every step can end. Lines to them would hide the map: each is drawn
 * as a short arrow to the outcome's sign instead.
 */
export const ENDS: readonly StepId[] = STEPS.filter(
  (step) => isOutcome(step) && !step.includes('.'),
);
