import { choicesOf, isOutcome, STEPS } from '../steps.ts';
import type { FlowTable } from './counted.ts';

/** After an outcome cases go on seldom: an answer there takes as much of a way's reach as three before it. */
const AT_AN_OUTCOME = 3;

const PLACES = new Map(STEPS.map((step, index) => [step, index]));

/** The flow as the machine has it. */
export const TABLE: FlowTable = {
  steps: STEPS,
  choices: STEPS.map((step) =>
    choicesOf(step).map(({ answer, next }) => ({ answer, next: PLACES.get(next) ?? 0 })),
  ),
  costs: STEPS.map((step) => (isOutcome(step) ? AT_AN_OUTCOME : 1)),
};

/** Where a step stands in the table. */
export function placeInTable(step: string): number {
  return PLACES.get(step as never) ?? -1;
}
