import { transition } from 'xstate';
import { type ActId, actRow, isAct, KEYS } from './acts.ts';
import { AT_REST } from './facts.ts';
import { type Reason, wrongAbout } from './judge.ts';
import { machine, type Practice } from './machine.ts';
import { type ScenarioId, scenarioRow } from './scenarios.ts';

/** A scenario as somebody plays it: which, and with which details. */
export interface Given {
  scenario: ScenarioId;
  seed: number;
}

/** The sums of money that a seed can choose, in yuan. */
const AMOUNTS = [36, 58, 88, 126, 168, 235, 268, 320];

/** What the till asks for; ten times or more where the trouble is a large amount. */
export function amountOf({ scenario, seed }: Given): number {
  // By pairs of seeds, so that the amount does not give away how the scenario is this time.
  const amount = AMOUNTS[(seed >> 1) % AMOUNTS.length] ?? 88;
  return scenario === 'big-amount' ? amount * 200 : amount;
}

/** How the scenario is this time. */
export function variantOf({ scenario, seed }: Given) {
  const [first, ...more] = scenarioRow(scenario).variants;
  return [first, ...more][seed % (more.length + 1)] ?? first;
}

/** Where a scenario begins. */
export function beginning(given: Given): Practice {
  const { begin } = scenarioRow(given.scenario);
  const { truth, money = begin.money, facts } = variantOf(given);
  return machine.resolveState({
    value: {
      terminal: begin.screen,
      money,
      known: begin.known,
      customer: 'waiting',
      counter: {},
    },
    context: { ...AT_REST, ...begin.facts, ...facts, truth },
  });
}

/** Whether the customer has left, with the goods or without. */
export function isOver({ value }: Practice): boolean {
  return value.customer === 'served' || value.customer === 'gone';
}

/** What can be done in a scenario: the keys of the terminal, and what it offers itself. */
export function actsOf(scenario: ScenarioId): readonly ActId[] {
  return [...KEYS, ...scenarioRow(scenario).offers];
}

/** What an act leads to. */
export function after(practice: Practice, act: ActId): Practice {
  return transition(machine, practice, { type: act })[0];
}

/** One act of a run, and what was wrong about it when it was done. */
export interface Done {
  act: ActId;
  wrong: Reason | undefined;
  before: Practice;
  after: Practice;
}

/** A run: the list of acts, read again. */
export interface Run extends Given {
  done: readonly Done[];
  now: Practice;
  over: boolean;
  /** Minutes since it began, and since the customer was last told anything. */
  minutes: number;
  silent: number;
  /** How many acts this version does not know, or could not be done there. */
  dropped: number;
}

/** Play acts from anywhere. What cannot be done is left out and counted, never thrown. */
export function play(given: Given, acts: readonly string[]): Run {
  const done: Done[] = [];
  let [now, minutes, silent, dropped] = [
    beginning(given),
    0,
    scenarioRow(given.scenario).silent ?? 0,
    0,
  ];
  for (const act of acts) {
    if (!isAct(act) || isOver(now) || !actsOf(given.scenario).includes(act)) {
      dropped += 1;
      continue;
    }
    const next = after(now, act);
    done.push({ act, wrong: wrongAbout(now, act), before: now, after: next });
    minutes += actRow(act).minutes;
    silent = actRow(act).tells ? 0 : silent + actRow(act).minutes;
    now = next;
  }
  return { ...given, done, now, over: isOver(now), minutes, silent, dropped };
}
