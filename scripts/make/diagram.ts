/** Writes docs/flow.md: the flow as Mermaid diagrams, derived from the machine. */
import { writeFileSync } from 'node:fs';
import { type Advice, adviceOf } from '../../src/flow/sale.ts';
import {
  choicesOf,
  FLOWS,
  type Flow,
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

/** A code's own answer says nothing but the code; one arrow for each step that codes lead to. */
function arrowsFrom(step: StepId): { answer: string; next: StepId }[] {
  if (step !== 'codes') return choicesOf(step);
  const targets = new Set(choicesOf(step).map(({ next }) => next));
  return [...targets].map((next) => ({ answer: 'code', next }));
}

const node = (step: StepId, text: string) =>
  `${id(step)}${isOutcome(step) ? `([${text}])` : `[${text}]`}`;

/** A flow as a diagram of its own, its steps in a frame; the steps of others to which it leads stand around it. */
function diagramOf(flow: Flow): string[] {
  const steps = stepsOf(flow);
  const arrows = steps.flatMap((from) => arrowsFrom(from).map((arrow) => ({ from, ...arrow })));
  if (arrows.length === 0) return [];
  const others = [...new Set(arrows.map(({ next }) => next))].filter((to) => !steps.includes(to));
  return [
    `## ${flow}`,
    '',
    '```mermaid',
    'flowchart LR',
    `  subgraph ${id(flow)}_flow["${flow}"]`,
    ...steps.map((step) => `    ${node(step, label(step))}`),
    '  end',
    ...others.map((step) => `  ${node(step, `"${step}"`)}`),
    ...arrows.map(
      ({ from, answer, next }) => `  ${id(from)} -- ${told(from, answer)} --> ${id(next)}`,
    ),
    '```',
    '',
  ];
}

/** The whole flow in Mermaid's language; the build publishes it as flow.mmd. */
export function mermaid(): string {
  const boxes = FLOWS.flatMap((flow) => {
    const lines = stepsOf(flow).map((step) => node(step, label(step)));
    return lines.length === 1
      ? lines.map((line) => `  ${line}`)
      : [`  subgraph ${id(flow)}_flow["${flow}"]`, ...lines.map((line) => `    ${line}`), '  end'];
  });
  const arrows = STEPS.flatMap((step) =>
    arrowsFrom(step).map(
      ({ answer, next }) => `  ${id(step)} -- ${told(step, answer)} --> ${id(next)}`,
    ),
  );
  return ['flowchart LR', ...boxes, ...arrows].join('\n');
}

/** The text of docs/flow.md. */
export function diagram(): string {
  return [
    '# The flow',
    '',
    'Generated from the machine by `npm run diagram`; a test holds it to be current. Each flow is a diagram,',
    'its steps in the frame; the whole on one sheet is the flow map (`/agent/map/`). Round boxes are',
    'outcomes. ¥ is where a person is told to take money, ↻ where to restart, update or settle; what an',
    'answer establishes of the last sale stands behind it ([ADR 11](adr/0011-what-is-known-of-the-last-sale.md)).',
    '',
    ...FLOWS.flatMap(diagramOf),
  ].join('\n');
}

if (process.argv[1]?.endsWith('diagram.ts')) writeFileSync('docs/flow.md', diagram());
