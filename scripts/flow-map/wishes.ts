import { EDGES, ENDS } from '../../src/agent/map/edges.ts';
import { namespaceOf } from '../../src/flow/paths.ts';
import { isOutcome, STEPS, type StepId } from '../../src/flow/steps.ts';

/** A place on a grid; the drawing keeps its order, not its exact size. */
interface Wish {
  column: number;
  row: number;
}

/** Flows that share many answers stand side by side; a flow not named here comes last. */
const COLUMNS = [
  'location',
  'amount',
  'dispute',
  'transaction-status',
  'user-exception',
  'identity',
];

/** The column of the first question. */
const START = 2;

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const before = (step: StepId) => EDGES.filter(({ to }) => to === step).map(({ from }) => from);

/**
 * A step's row in its part of the map: below the step before it in its flow, and below what leads
 * to it. Where the flow runs in a circle, the way back does not count.
 */
function depth(step: StepId, part: readonly StepId[], below: readonly StepId[] = []): number {
  const i = part.indexOf(step);
  const above = part[i - 1];
  const earlier = before(step).filter((other) => part.includes(other) && !below.includes(other));
  if (above && namespaceOf(above) === namespaceOf(step) && !isOutcome(step)) earlier.push(above);
  return Math.max(0, ...earlier.map((other) => depth(other, part, [...below, step]) + 1));
}

/** The column and row at which each step is wished: a column for each flow, outcomes below. */
export function wishes(): ReadonlyMap<StepId, Wish> {
  const checks = STEPS.filter((step) => step.includes('.') && !isOutcome(step));
  const contacts = STEPS.filter((step) => step.includes('.') && isOutcome(step));
  const flows = [...new Set([...COLUMNS, ...checks.map(namespaceOf)])];
  const wished = new Map<StepId, Wish>();
  wished.set('start', { column: START, row: 0 });
  wished.set('codes', { column: START + 1, row: 1 });
  for (const [i, step] of ENDS.entries()) wished.set(step, { column: START + 2 + i, row: 0 });
  for (const step of checks) {
    wished.set(step, { column: flows.indexOf(namespaceOf(step)), row: 2 + depth(step, checks) });
  }
  const below = Math.max(...[...wished.values()].map(({ row }) => row)) + 1;
  const pull = (step: StepId) =>
    mean(before(step).flatMap((other) => wished.get(other)?.column ?? []));
  const inOrder = [...contacts].sort((a, b) => pull(a) - pull(b));
  for (const step of contacts) {
    const row = below + depth(step, contacts);
    wished.set(step, { column: inOrder.indexOf(step), row });
  }
  return wished;
}
