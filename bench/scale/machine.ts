/**
 * Stands in for src/flow/machine.ts when the product is bundled for the scale benchmark: a flow of
 * as many steps as the environment's SCALE asks for, of the same shape as the product's.
 */
import { setup } from 'xstate';

/** How many steps to make, beside the start and the outcomes. */
export const SIZE = Number(process.env['SCALE'] ?? 100);

/** Steps in one flow; the product's flows have three. */
const PER_FLOW = 10;

/** The pages beside the steps lead on to these two. */
const NAMED = ['user-exception', 'transaction-status'];

export const FLOWS = Array.from(
  { length: Math.ceil(SIZE / PER_FLOW) },
  (_, i) => NAMED[i] ?? `flow-${i}`,
);

/** Index of a step → its flow and its own name. */
export function nameOf(index: number): { flow: string; leaf: string } {
  return { flow: FLOWS[Math.floor(index / PER_FLOW)] ?? '', leaf: `step-${index}` };
}

/** The answer of a step that leads to the next; one step's own, as most of the product's are. */
export const fails = (index: number) => `fails-${index}`;

function step(index: number) {
  const next = index + 1;
  const sameFlow = next % PER_FLOW !== 0;
  const ahead = sameFlow ? nameOf(next).leaf : `#${nameOf(next).flow}`;
  return {
    meta: { kind: 'step', source: ['M1', 'S2'] },
    on: {
      'works-again': '#resolved',
      [fails(index)]: next < SIZE ? ahead : '#contact',
      [`elsewhere-${index}`]: `#${FLOWS[(index * 7) % FLOWS.length]}`,
      [`give-up-${index}`]: '#contact',
    },
  };
}

function flow(id: string, number: number) {
  const first = number * PER_FLOW;
  const indexes = Array.from({ length: Math.min(PER_FLOW, SIZE - first) }, (_, i) => first + i);
  const states = Object.fromEntries(indexes.map((index) => [nameOf(index).leaf, step(index)]));
  return { id, initial: nameOf(first).leaf, states };
}

export const STATES = {
  start: {
    meta: { kind: 'start', source: ['S5'] },
    on: Object.fromEntries(FLOWS.slice(0, 6).map((id) => [id, `#${id}`])),
  },
  ...Object.fromEntries(FLOWS.map((id, number) => [id, flow(id, number)])),
  contact: {
    id: 'contact',
    tags: 'outcome',
    meta: { kind: 'contact', source: [] },
    on: { 'solved-by-call': '#resolved' },
  },
  resolved: { id: 'resolved', tags: 'outcome', meta: { kind: 'resolved', source: [] } },
};

export const machine = setup({}).createMachine({
  id: 'pos',
  initial: 'start',
  states: STATES,
} as never);
