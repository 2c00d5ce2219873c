import { describe, expect, it } from 'vitest';
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  createMachine,
  transition,
} from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { flowFile, flowFileSchema, jsonSchemaOf } from '../scripts/build/interchange.ts';
import { mermaid } from '../scripts/make/diagram.ts';
import { machine } from '../src/flow/machine.ts';
import { ways } from '../src/flow/number/case-number.ts';
import { count } from '../src/flow/number/counted.ts';
import { readStepNumber } from '../src/flow/number/step-number.ts';
import { choicesOf, isOutcome, metaOf, nextStep, STEPS, type StepId } from '../src/flow/steps.ts';
import { LANGUAGES } from '../src/site/languages.ts';

/** As another program gets it. */
const FILE = JSON.parse(JSON.stringify(flowFile())) as ReturnType<typeof flowFile>;
const loaded = createMachine(FILE as never) as AnyStateMachine;

const nameOf = (value: unknown): string =>
  typeof value === 'string' ? value : (Object.entries(value as object)[0]?.join('.') ?? '');

function leaves(node: AnyStateNode): AnyStateNode[] {
  const children = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(leaves);
}

const NODES = leaves(loaded.root);
const stepOf = (node: AnyStateNode) => node.path.join('.') as StepId;

/** Where an answer leads in the machine that was loaded, by XState itself. */
function led(from: AnyStateNode, answer: string): StepId {
  const [flow = '', leaf] = from.path;
  const state = loaded.resolveState({ value: leaf ? { [flow]: leaf } : flow } as never);
  const [next] = transition(loaded, state as never, { type: answer });
  return nameOf((next as AnyMachineSnapshot).value) as StepId;
}

describe('flow.json', () => {
  it('has the form that its schema publishes', () => {
    expect(flowFileSchema.parse(FILE)).toEqual(FILE);
    const schema = JSON.parse(jsonSchemaOf(flowFileSchema));
    expect(schema).toMatchObject({
      $schema: expect.stringContaining('json-schema'),
      type: 'object',
    });
    expect(schema.required).toEqual(expect.arrayContaining(['version', 'states', 'meta']));
  });

  it('holds every step, and what is known of it', () => {
    expect(NODES.map(stepOf)).toEqual(STEPS);
    for (const node of NODES) {
      const { step, number, statements, advises = [] } = node.meta;
      expect(step).toBe(stepOf(node));
      expect(readStepNumber(number)).toBe(step);
      expect(statements).toEqual(metaOf(step).source);
      expect(advises).toEqual(metaOf(step).advises ?? []);
      expect(node.tags.includes('outcome')).toBe(isOutcome(step));
    }
  });

  it('leads with every answer where the site leads, each in the words of both languages', () => {
    for (const node of NODES) {
      const step = stepOf(node);
      const answers = node.ownEvents.filter((answer) => answer !== 'code.*');
      expect(answers).toEqual(choicesOf(step).map(({ answer }) => answer));
      for (const answer of answers) {
        expect(led(node, answer)).toBe(nextStep(step, answer));
        const [taken] = node.transitions.get(answer) ?? [];
        expect(Object.values(taken?.meta?.words)).toEqual(
          LANGUAGES.map(() => expect.stringMatching(/./)),
        );
        expect(taken?.meta?.tells).toBe(metaOf(step).tells?.[answer]);
      }
    }
    expect(led(NODES.find((node) => stepOf(node) === 'codes') as AnyStateNode, 'code.zz')).toBe(
      nextStep('codes', 'code.zz'),
    );
  });

  it('has the same ways', () => {
    const steps = NODES.map(stepOf);
    const table = {
      steps,
      choices: NODES.map((node) =>
        node.ownEvents
          .filter((answer) => answer !== 'code.*')
          .map((answer) => ({ answer, next: steps.indexOf(led(node, answer)) })),
      ),
      costs: NODES.map((node) => (node.tags.includes('outcome') ? 3 : 1)),
    };
    expect(count(table, 10 ** 6).total).toBe(ways().total);
    const events = [...new Set(NODES.flatMap((node) => node.ownEvents))]
      .filter((type) => !type.endsWith('*'))
      .map((type) => ({ type }));
    const paths = (of: AnyStateMachine) =>
      getShortestPaths(of, { events } as never).map(({ state, steps: taken }) => [
        nameOf((state as AnyMachineSnapshot).value),
        taken.map(({ event }) => event.type),
      ]);
    expect(paths(loaded)).toEqual(paths(machine));
  });
});

describe('flow.mmd', () => {
  it('draws every step once, and every answer but the codes', () => {
    const lines = mermaid().split('\n');
    expect(lines[0]).toBe('flowchart LR');
    const drawn = (step: string) => step.replace(/\W/g, '_');
    for (const step of STEPS) {
      const boxes = lines.filter((line) => line.trim().match(/^\w+(?=\[|\()/)?.[0] === drawn(step));
      expect(boxes, step).toHaveLength(1);
      if (step === 'codes') continue;
      const arrows = lines.filter((line) => line.startsWith(`  ${drawn(step)} -- `));
      expect(arrows.map((line) => line.split(' --> ')[1])).toEqual(
        choicesOf(step).map(({ next }) => drawn(next)),
      );
    }
  });
});
