/** Writes docs/flow.md: the flow as a Mermaid diagram, derived from the machine. */
import { writeFileSync } from 'node:fs';
import { choicesOf, FLOWS, isOutcome, STEPS, type StepId, stepsOf } from '../../src/flow/steps.ts';

const id = (step: string) => step.replace(/\W/g, '_');

/** The text of docs/flow.md. */
export function diagram(): string {
  const nodes = FLOWS.flatMap((flow) => {
    const steps = stepsOf(flow);
    const lines = steps.map((step) =>
      isOutcome(step) ? `${id(step)}(["${step}"])` : `${id(step)}["${step}"]`,
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
    arrows(step).map(({ answer, next }) => `  ${id(step)} -- ${answer} --> ${id(next)}`),
  );
  return [
    '# The flow',
    '',
    'Generated from the machine by `npm run diagram`; a test holds it to be current. Round boxes are',
    'outcomes.',
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
