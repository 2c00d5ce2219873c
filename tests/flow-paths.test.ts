import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { machine } from '../src/flow/machine.ts';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { choicesOf, isOutcome, metaOf, STEPS, type StepId } from '../src/flow/steps.ts';
import { locale } from './pages.ts';

/** Codes differ only in where they lead: one for each place is enough to walk every path. */
const byTarget = new Map(choicesOf('codes').map((choice) => [choice.next, choice]));

const choices = STEPS.flatMap((step) =>
  step === 'codes' ? [...byTarget.values()] : choicesOf(step),
);

const events = [...new Set(choices.map(({ answer }) => answer))].map((type) => ({ type }));

/** What a step tells a person to do. */
function actionsOf(step: StepId): string[] {
  const words = locale('zh-CN', flowOf(step))[leafOf(step)] as { do: string[] };
  return words.do;
}

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

  // It has no context, so where an answer leads depends on the step alone: every step with every answer is every path.
  it.each(STEPS)('%s goes exactly where its answers say, and nowhere on any other', (step) => {
    const here = snapshotAt(step);
    expect(here.context).toEqual({});
    const table = step === 'codes' ? [...byTarget.values()] : choicesOf(step);
    const taken = events.flatMap(({ type }) => {
      const [next] = transition(machine, here as never, { type } as never);
      const offers = here.can({ type } as never);
      return offers ? [{ answer: type, next: nameOf(next.value) }] : [];
    });
    const byAnswer = (a: { answer: string }, b: { answer: string }) =>
      a.answer.localeCompare(b.answer);
    // Every code that no table lists is one answer more.
    expect(taken.sort(byAnswer)).toEqual([...table].sort(byAnswer));
  });

  it('asks for at most three taps from the start to a page that says what to do', () => {
    const [open] = metaOf('start').groups ?? [];
    const says = (step: StepId) => step === 'codes' || actionsOf(step).length > 0;
    for (const { answer, next } of choicesOf('start')) {
      // A group has to be opened first; a step that only asks which trouble it is costs one answer more.
      const opened = open?.answers.includes(answer) ? 1 : 2;
      expect(opened + (says(next) ? 0 : 1), answer).toBeLessThanOrEqual(3);
      if (!says(next)) expect(choicesOf(next).every((choice) => says(choice.next))).toBe(true);
    }
  });

  it('has each answer of the start in one group', () => {
    const grouped = (metaOf('start').groups ?? []).flatMap(({ answers }) => answers);
    expect(grouped).toEqual(choicesOf('start').map(({ answer }) => answer));
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
