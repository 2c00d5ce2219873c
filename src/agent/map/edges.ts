import { UNKNOWN_CODE_STEP } from '../../domain/response-codes/index.ts';
import { flowOf } from '../../flow/step-id.ts';
import { choicesOf, columnOf, type Flow, isOutcome, STEPS, type StepId } from '../../flow/steps.ts';

/** Everything that leads from one step to another: one line, or one sign, on the map. */
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

/** Where a case begins. What leads away from here is drawn at its other end, as a way in. */
export const BEGINNINGS: readonly StepId[] = ['start', 'codes'];

/** The outcomes in which nearly every step can end. */
export const ENDS: readonly StepId[] = STEPS.filter(
  (step) => isOutcome(step) && !step.includes('.'),
);

/** The steps that say whom to call. */
export type CallId = Extract<StepId, `contact.${string}`>;

/** Whether a step says whom to call: its flow stands below the columns. */
export function isCall(step: StepId): step is CallId {
  return step.includes('.') && columnOf(flowOf(step) as Flow) === undefined;
}

/** The check of the last sale, to which whoever is in doubt goes from nearly every step. */
const CHECK: StepId = 'transaction-status.records';

/** What so many steps lead to that it is known by a sign from everywhere, its own flow included. */
const common = (step: StepId) => step === CHECK || ENDS.includes(step) || isCall(step);

/** Whether a step stands right behind another in the drawing. */
function isNext(from: StepId, to: StepId): boolean {
  const together = flowOf(from) === flowOf(to) || (from === 'start' && to === 'codes');
  return together && STEPS.indexOf(to) === STEPS.indexOf(from) + 1;
}

/**
 * How an edge is drawn: as a line within a flow; as a way in, at the step to which a beginning leads; else as
 * the sign of the step it leads to, in the box of the one it leaves. So no line crosses the sheet.
 */
export function drawnAs({ from, to }: Edge): 'line' | 'entry' | 'sign' {
  if (isNext(from, to)) return 'line';
  if (BEGINNINGS.includes(from)) return 'entry';
  return flowOf(from) === flowOf(to) && !common(to) ? 'line' : 'sign';
}

const targets = new Set(EDGES.filter((edge) => drawnAs(edge) === 'sign').map(({ to }) => to));

/** The steps that others lead to by a number, which is their place in this list. */
export const NUMBERED: readonly StepId[] = STEPS.filter(
  (step) => targets.has(step) && !common(step),
);

/** What has a sign that stands for it on the map, in the order in which a box shows the signs. */
export const SIGNED: readonly StepId[] = [CHECK, ...ENDS, ...STEPS.filter(isCall), ...NUMBERED];
