/** Writes docs/flow.md: the flow as a Mermaid diagram, derived from the machine. */
import { writeFileSync } from 'node:fs';
import { type Advice, adviceOf } from '../../src/flow/sale.ts';
import {
  choicesOf,
  FLOWS,
  isOutcome,
  metaOf,
  STEPS,
  type StepId,
  stepsOf,
} from '../../src/flow/steps.ts';

const id = (step: string) => step.replace(/\W/g, '_');

const MARKS: Record<Advice, string> = {
  take: '¥ takes money',
  'same-card': '¥ by the same card',
  clear: '↻ clears records',
};

/** A step's name, with what its advice can cost; the same card says that money is taken. */
function label(step: StepId): string {
  const marks = adviceOf(step).filter(
    (advice) => advice !== 'take' || !adviceOf(step).includes('same-card'),
  );
  return `"${[step, ...marks.map((advice) => MARKS[advice])].join('<br/>')}"`;
}

/** An answer, with what it establishes of the last sale. */
function told(step: StepId, answer: string): string {
  const sale = metaOf(step).tells?.[answer];
  return sale ? `"${answer}: ${sale}"` : answer;
}

/** The text of docs/flow.md. */
export function diagram(): string {
  const nodes = FLOWS.flatMap((flow) => {
    const steps = stepsOf(flow);
    const lines = steps.map((step) =>
      isOutcome(step) ? `${id(step)}([${label(step)}])` : `${id(step)}[${label(step)}]`,
    );
    return steps.length === 1
      ? lines.map((line) => `  ${line}`)
      : [`  subgraph ${id(flow)}_flow["${flow}"]`, ...lines.map((line) => `    ${line}`), '  end'];
  });
  // A code's own answer says nothing but the code; one arrow for each step that codes lead to.
  const arrows = (step: StepId) =>
    step === 'codes'
      ? [...new Set(choicesOf(step).map(({ next }) => next))].map((next) => ({
          answer: 'code',
          next,
        }))
      : choicesOf(step);
  const edges = STEPS.flatMap((step) =>
    arrows(step).map(
      ({ answer, next }) => `  ${id(step)} -- ${told(step, answer)} --> ${id(next)}`,
    ),
  );
  return [
    '# The flow',
    '',
    'Generated from the machine by `npm run diagram`; a test holds it to be current. Round boxes are',
    'outcomes. ¥ is where a person is told to take money, ↻ where to restart, update or settle; what an',
    'answer establishes of the last sale stands behind it ([ADR 11](adr/0011-what-is-known-of-the-last-sale.md)).',
    '',
    '```mermaid',
    'flowchart LR',
    ...nodes,
    ...edges,
    '```',
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('diagram.ts')) writeFileSync('docs/flow.md', diagram());
