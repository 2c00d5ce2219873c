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

/** The outcomes in which nearly every step can end. */
export const ENDS: readonly StepId[] = STEPS.filter(
  (step) => isOutcome(step) && !step.includes('.'),
);

/** The check of the last sale, to which whoever is in doubt goes from nearly every step. */
const CHECK: StepId = 'transaction-status.records';

/** What has a sign that stands for it on the map. */
export const SIGNED: readonly StepId[] = [CHECK, ...ENDS];

/** Where a case begins: from here the map draws all lines but those to an end. */
const BEGINNINGS: readonly StepId[] = ['start', 'codes'];

/**
 * Whether an edge is drawn as a sign at the step it leaves. Lines to what nearly every step can lead to
 * would hide the map.
 */
export function isSigned({ from, to }: Edge): boolean {
  return ENDS.includes(to) || (to === CHECK && !BEGINNINGS.includes(from));
}
