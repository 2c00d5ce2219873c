import type { AnyStateNode } from 'xstate';
import type { StatementId } from '../domain/statements.ts';
import { type FlowMeta, machine, type STATES, type StepMeta } from './machine.ts';
import { flowOf, leafOf } from './step-id.ts';

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

/** The first part of a step's name. */
export type Flow = keyof States;

/** The answers that one step offers. */
type AnswersOf<Id extends StepId> =
  Node<Id> extends { on: infer On extends object } ? keyof On & string : never;

export type AnswerId = { [Id in StepId]: AnswersOf<Id> }[StepId];

/** The kinds of screen: one React component each (src/app/screens.ts). */
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

const idOf = (node: AnyStateNode) => node.path.join('.') as StepId;

const NODES = new Map<StepId, AnyStateNode>(leaves(machine.root).map((node) => [idOf(node), node]));

/** Every step, in the order in which the flows define them. */
export const STEPS: readonly StepId[] = [...NODES.keys()];

/** Every flow, in the order of the machine. */
export const FLOWS = Object.keys(machine.root.states) as Flow[];

/** The steps of a flow. */
export function stepsOf(flow: Flow): StepId[] {
  return STEPS.filter((step) => flowOf(step) === flow);
}

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

/** The form of an answer's id; only a response code's has a second part. */
const ANSWER = /^[a-z][a-z0-9-]*$|^code\.[0-9a-z]{2}$/;

/** The state in which a person stands who has come to this one: of a flow its entry step. */
function entered(node: AnyStateNode): AnyStateNode {
  const [first] = node.initial.target;
  return first ? entered(first) : node;
}

/** The first step of a flow, by the flow's name; a step that is a flow of its own is its first. */
export function entryOf(flow: Flow): StepId {
  return idOf(entered(machine.root.states[flow] as AnyStateNode));
}

/**
 * The step that `answer` leads to from `step`, or undefined where that step does not offer it. Read from the
 * machine's own table: it has no context, so nothing else decides (tests/flow-paths.test.ts compares).
 */
export function nextStep(step: StepId, answer: string): StepId | undefined {
  if (!ANSWER.test(answer)) return undefined;
  const { transitions } = nodeOf(step);
  const unlisted = answer.startsWith('code.') ? 'code.*' : answer;
  const [taken] = transitions.get(answer) ?? transitions.get(unlisted) ?? [];
  const [target] = taken?.target ?? [];
  return target && idOf(entered(target));
}

/** A wildcard (any code that no table lists) is no answer that could be offered. */
function answersOf(step: StepId): AnswerId[] {
  return nodeOf(step).ownEvents.filter((answer) => !answer.endsWith('*')) as AnswerId[];
}

/** The answers of a step in the order in which its flow lists them, each with the step it opens. */
export function choicesOf(step: StepId): Choice[] {
  return answersOf(step).map((answer) => ({ answer, next: nextStep(step, answer) as StepId }));
}

// The first step wins: a link from when only one step offered the answer named no other.
const STEP_OF_ANSWER = new Map<string, StepId>(
  STEPS.flatMap((step) =>
    answersOf(step).map((answer) => [answer as string, step] as const),
  ).reverse(),
);

/**
 * The step that offers an answer. Only to be asked for answers that a single step offers; those of
 * several are named with their step (SHARED_ANSWERS in link.ts).
 */
export function stepOffering(answer: string): StepId | undefined {
  return answer.startsWith('code.') ? 'codes' : STEP_OF_ANSWER.get(answer);
}

/** The flow's column on the map; undefined for what stands above the columns, or of several steps below them. */
export function columnOf(flow: Flow): number | undefined {
  return (machine.root.states[flow]?.meta as FlowMeta | undefined)?.column;
}

/** What a step says of itself. */
export function metaOf(step: StepId): StepMeta {
  return nodeOf(step).meta as StepMeta;
}

/** Which kind of screen shows the step. */
export function kindOf(step: StepId): StepKind {
  return metaOf(step).kind;
}

/** The statements of the source document that the step is built on. */
export function sourceOf(step: StepId): readonly StatementId[] {
  return metaOf(step).source;
}

/** Whether the step ends a case: solved, someone to call, or another way to pay. */
export function isOutcome(step: StepId): boolean {
  return nodeOf(step).tags.includes('outcome');
}
