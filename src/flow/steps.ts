import { type AnyStateNode, transition } from 'xstate';
import type { StatementId } from '../domain/statements.ts';
import { machine, type STATES, type StepMeta } from './machine.ts';
import { leafOf } from './paths.ts';

type States = typeof STATES;
type Leaves<Flow extends string, Node> = Node extends { states: infer S extends object }
  ? `${Flow}.${keyof S & string}`
  : Flow;

/** A state a person can be in, as a dotted path: `user-exception.card-info`. */
export type StepId = { [K in keyof States & string]: Leaves<K, States[K]> }[keyof States & string];

type Node<Id extends string> = Id extends `${infer Flow}.${infer Leaf}`
  ? Flow extends keyof States
    ? States[Flow] extends { states: infer S }
      ? S[Leaf & keyof S]
      : never
    : never
  : States[Id & keyof States];

/** The answers that one step offers. */
type AnswersOf<Id extends StepId> =
  Node<Id> extends { on: infer On extends object } ? keyof On & string : never;

export type AnswerId = { [Id in StepId]: AnswersOf<Id> }[StepId];

/** The kinds of screen: one React component each (src/screens/registry.ts). */
export type StepKind = 'start' | 'codes' | 'step' | 'contact' | 'other-payment' | 'resolved';

/** An answer that a step offers, and the step it leads to. */
export interface Choice {
  answer: AnswerId;
  next: StepId;
}

function leaves(node: AnyStateNode): AnyStateNode[] {
  const children = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(leaves);
}

const NODES = new Map<StepId, AnyStateNode>(
  leaves(machine.root).map((node) => [node.path.join('.') as StepId, node]),
);

/** Every step, in the order in which the flows define them. */
export const STEPS: readonly StepId[] = [...NODES.keys()];

/** Whether a string names a step. Any string is allowed; nothing is thrown. */
export function isStep(value: string): value is StepId {
  return NODES.has(value as StepId);
}

const STEP_OF_LEAF = new Map(STEPS.map((step) => [leafOf(step), step]));

/** The step with this name, whole (`user-exception.network`) or short as in links (`network`). */
export function stepNamed(name: string): StepId | undefined {
  return isStep(name) ? name : STEP_OF_LEAF.get(name);
}

function nodeOf(step: StepId): AnyStateNode {
  const node = NODES.get(step);
  if (!node) throw new Error(`no such step: ${step}`);
  return node;
}

/** The machine's snapshot in which a person stands at `step`. */
export function snapshotAt(step: StepId) {
  const [flow = step, leaf] = step.split('.');
  return machine.resolveState({ value: leaf ? { [flow]: leaf } : flow } as never);
}

/** The form of an answer's id; only a response code's has a second part. */
const ANSWER = /^[a-z][a-z0-9-]*$|^code\.[0-9a-z]{2}$/;

/** Answers that were asked for before: the machine has no context, so they never change. */
const NEXT = new Map<string, StepId>();

/**
 * The step that `answer` leads to from `step`, or undefined where that step does not offer it.
 * An unknown event is silently ignored by XState, hence the question to `can` first.
 */
export function nextStep(step: StepId, answer: string): StepId | undefined {
  const key = `${step} ${answer}`;
  const known = NEXT.get(key);
  if (known || !ANSWER.test(answer)) return known;
  const event = { type: answer as AnswerId };
  const here = snapshotAt(step);
  if (!here.can(event)) return undefined;
  const [there] = transition(machine, here, event);
  const next = there._nodes.find((node) => node.type === 'atomic')?.path.join('.') as StepId;
  NEXT.set(key, next);
  return next;
}

/** A wildcard (any code that no table lists) is no answer that could be offered. */
function answersOf(step: StepId): AnswerId[] {
  return nodeOf(step).ownEvents.filter((answer) => !answer.endsWith('*')) as AnswerId[];
}

/** The answers of a step in the order in which its flow lists them, each with the step it opens. */
export function choicesOf(step: StepId): Choice[] {
  return answersOf(step).map((answer) => ({ answer, next: nextStep(step, answer) as StepId }));
}

// Without asking where they lead: that costs a transition each, for every answer of the flow.
const STEP_OF_ANSWER = new Map<string, StepId>(
  STEPS.flatMap((step) => answersOf(step).map((answer) => [answer as string, step] as const)),
);

/**
 * The step that offers an answer. Only to be asked for answers that a single step offers; those of
 * several are named with their step (SHARED_ANSWERS in link.ts).
 */
export function stepOffering(answer: string): StepId | undefined {
  return answer.startsWith('code.') ? 'codes' : STEP_OF_ANSWER.get(answer);
}

/** Which kind of screen shows the step. */
export function kindOf(step: StepId): StepKind {
  return (nodeOf(step).meta as StepMeta).kind;
}

/** The statements of the source document that the step is built on. */
export function sourceOf(step: StepId): readonly StatementId[] {
  return (nodeOf(step).meta as StepMeta).source;
}

/** Whether the step ends a case: solved, someone to call, or another way to pay. */
export function isOutcome(step: StepId): boolean {
  return nodeOf(step).tags.includes('outcome');
}
