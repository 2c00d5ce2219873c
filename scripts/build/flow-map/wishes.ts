import { EDGES, ENDS, isSigned } from '../../../src/agent/map/edges.ts';
import { flowOf } from '../../../src/flow/step-id.ts';
import { columnOf, type Flow, STEPS, type StepId } from '../../../src/flow/steps.ts';

/** A place on a grid; the drawing keeps its order, not its exact size. */
interface Wish {
  column: number;
  row: number;
}

/** The column of the first question. */
const START = 2;

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const before = (step: StepId) =>
  EDGES.filter((edge) => edge.to === step && !isSigned(edge)).map(({ from }) => from);

/** Whom to call: the last part of the map. */
const isCall = (step: StepId) => flowOf(step) === 'contact';

/**
 * A step's row in its part of the map: below the step before it in its flow, and below what leads
 * to it. Where the flow runs in a circle, the way back does not count.
 */
function depth(step: StepId, part: readonly StepId[], below: readonly StepId[] = []): number {
  const i = part.indexOf(step);
  const above = part[i - 1];
  const earlier = before(step).filter((other) => part.includes(other) && !below.includes(other));
  if (above && flowOf(above) === flowOf(step) && !isCall(step)) earlier.push(above);
  return Math.max(0, ...earlier.map((other) => depth(other, part, [...below, step]) + 1));
}

/** The column and row at which each step is wished: a column for each flow, outcomes below. */
export function wishes(): ReadonlyMap<StepId, Wish> {
  const checks = STEPS.filter((step) => step.includes('.') && !isCall(step));
  const contacts = STEPS.filter(isCall);
  const wished = new Map<StepId, Wish>();
  wished.set('start', { column: START, row: 0 });
  wished.set('codes', { column: START + 1, row: 1 });
  for (const [i, step] of ENDS.entries()) wished.set(step, { column: START + 2 + i, row: 0 });
  for (const step of checks) {
    wished.set(step, { column: columnOf(flowOf(step) as Flow) ?? 0, row: 2 + depth(step, checks) });
  }
  const below = Math.max(...[...wished.values()].map(({ row }) => row)) + 1;
  const pull = (step: StepId) =>
    mean(before(step).flatMap((other) => wished.get(other)?.column ?? []));
  const inOrder = [...contacts].sort((a, b) => pull(a) - pull(b));
  // As wide as the flows above them, however many they are.
  const widest = Math.max(...checks.map((step) => columnOf(flowOf(step) as Flow) ?? 0));
  const apart = widest / (contacts.length - 1);
  for (const step of contacts) {
    // In two rows: below one another they would make the sheet a portrait.
    const row = below + (depth(step, contacts) % 2);
    wished.set(step, { column: inOrder.indexOf(step) * apart, row });
  }
  return wished;
}
