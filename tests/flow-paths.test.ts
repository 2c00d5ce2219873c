// @vitest-environment node

import { describe, expect, it } from 'vitest';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { machine } from '../src/flow/machine.ts';
import { choicesOf, isOutcome, STEPS, type StepId } from '../src/flow/steps.ts';

/** Codes differ only in where they lead: one for each place is enough to walk every path. */
const byTarget = new Map(choicesOf('codes').map((choice) => [choice.next, choice]));

const choices = STEPS.flatMap((step) =>
  step === 'codes' ? [...byTarget.values()] : choicesOf(step),
);

const events = [...new Set(choices.map(({ answer }) => answer))].map((type) => ({ type }));

/** The machine's snapshot in which a person stands at a step. */
function snapshotAt(step: StepId) {
  const [flow = step, leaf] = step.split('.');
  return machine.resolveState({ value: leaf ? { [flow]: leaf } : flow } as never);
}

/** Only answers that a step offers; Back and starting over lie outside the machine. */
const offered = {
  events,
  filterEvents: (snapshot: ReturnType<typeof snapshotAt>, event: (typeof events)[number]) =>
    snapshot.can(event),
  limit: 100_000,
};

const nameOf = (value: unknown): string =>
  typeof value === 'string' ? value : (Object.entries(value as object)[0]?.join('.') ?? '');

const shortest = getShortestPaths(machine, offered as never);
const simple = getSimplePaths(machine, offered as never);

/** Answers back to a step that every way has passed already: on no path that visits a step once. */
const BACK = ['transaction-status.terminal-fault charge-unknown transaction-status.records'];

describe('the machine', () => {
  it('reaches exactly the states that it defines', () => {
    const reached = new Set(shortest.map((path) => nameOf(path.state.value)));
    expect(reached).toEqual(new Set(STEPS));
  });

  it.each(STEPS)('%s leads to an outcome', (step) => {
    const paths = getShortestPaths(machine, { ...offered, fromState: snapshotAt(step) } as never);
    expect(paths.some((path) => isOutcome(nameOf(path.state.value) as never))).toBe(true);
  });

  it.each(STEPS.filter((step) => step !== 'start'))('%s leads on to being solved', (step) => {
    const paths = getShortestPaths(machine, { ...offered, fromState: snapshotAt(step) } as never);
    expect(paths.map((path) => nameOf(path.state.value))).toContain('resolved');
  });

  it('goes on every path exactly where its answers say, and no answer is out of reach', () => {
    const taken = new Set<string>();
    for (const { steps } of simple) {
      let from = '';
      for (const { event, state } of steps) {
        const to = nameOf(state.value);
        if (from) taken.add(`${from} ${event.type} ${to}`);
        from = to;
      }
    }
    const offered = STEPS.flatMap((step) =>
      (step === 'codes' ? [...byTarget.values()] : choicesOf(step)).map(
        ({ answer, next }) => `${step} ${answer} ${next}`,
      ),
    );
    expect([...taken, ...BACK].sort()).toEqual(offered.sort());
    expect(simple.length).toBeGreaterThan(1000);
  });
});

describe('the main flow', () => {
  const next = (step: Parameters<typeof choicesOf>[0]) =>
    Object.fromEntries(choicesOf(step).map((choice) => [choice.answer, choice.next]));

  it('goes network, card, software, vendor', () => {
    expect(next('start')['user-exception']).toBe('user-exception.network');
    expect(next('user-exception.network')['network-fine']).toBe('user-exception.card-info');
    expect(next('user-exception.card-info')['no-card-works']).toBe(
      'user-exception.software-update',
    );
    expect(next('user-exception.software-update')['still-failing']).toBe('contact.vendor');
    expect(next('user-exception.software-update')['cannot-update']).toBe('contact.vendor');
  });

  it('sends a single card that fails to its bank', () => {
    expect(next('user-exception.card-info')['another-card-works']).toBe('contact.bank');
  });

  it('ends in the police, in mediation and in legal help where the document says so', () => {
    expect(next('amount.fraud')['report']).toBe('contact.police');
    expect(next('dispute.privacy')['to-mediation']).toBe('contact.mediation');
    expect(next('dispute.privacy')['to-legal-help']).toBe('contact.legal');
  });
});
