import { columnOf, FLOWS, type Flow, type StepId, stepsOf } from '../../flow/steps.ts';
import { BEGINNINGS, ENDS } from './edges.ts';

/** A box on the map, in the map's own units (a pixel at 1280 px width). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a step stands. */
export type StepPlace = Box & { step: StepId };

/** Where everything on the map stands. */
export interface MapLayout {
  width: number;
  height: number;
  steps: readonly StepPlace[];
  /** The frames around the steps of a flow. */
  flows: readonly (Box & { flow: Flow })[];
  /** The room for the legend, between the beginnings and the ends. */
  legend: Box;
}

/** The size of a step's box: its name fits in every language, and so do six signs below it. */
const STEP_BOX = { width: 122, height: 58 };

/** The edge of the sheet, and the distance between frames. */
const MARGIN = 12;
const GAP = 8;

/** From column to column, and from step to step below one another. */
const COLUMN = 176;
const ROW = 77;

/** What a frame leaves around its steps: for its name, the ways in, and the lines past other steps. */
const FRAME = { top: 32, left: 20, right: COLUMN - GAP - 20 - STEP_BOX.width, bottom: 9 };

/** The height of the first band, with the beginnings, the legend and the ends. */
const BAND = 104;

const columnX = (column: number) => MARGIN + column * COLUMN;

const framed = (flow: Flow) => stepsOf(flow).length > 1;

/** The steps of a flow below one another, from a corner on; a single step has no frame. */
function stacked(flow: Flow, x: number, y: number) {
  const top = y + (framed(flow) ? FRAME.top : GAP);
  const steps = stepsOf(flow).map((step, i) => ({
    step,
    x: x + FRAME.left,
    y: top + i * ROW,
    ...STEP_BOX,
  }));
  const bottom = top + (steps.length - 1) * ROW + STEP_BOX.height + FRAME.bottom;
  return { steps, frame: { flow, x, y, width: COLUMN - GAP, height: bottom - y }, bottom };
}

/** The steps of a flow beside one another, over the whole width. */
function abreast(flow: Flow, y: number, width: number) {
  const all = stepsOf(flow);
  const last = width - FRAME.left - FRAME.right - STEP_BOX.width;
  const steps = all.map((step, i) => ({
    step,
    x: Math.round(MARGIN + FRAME.left + (i * last) / (all.length - 1)),
    y: y + FRAME.top,
    ...STEP_BOX,
  }));
  const bottom = y + FRAME.top + STEP_BOX.height + FRAME.bottom;
  return { steps, frame: { flow, x: MARGIN, y, width, height: bottom - y }, bottom };
}

/**
 * The layout of the whole flow: above, where a case begins and ends; below, whom to call; between them the
 * flows in their columns. The same for every language, since every box has the same size.
 */
export function layoutFlow(): MapLayout {
  const columns = 1 + Math.max(...FLOWS.map((flow) => columnOf(flow) ?? 0));
  const width = columns * COLUMN - GAP;
  const blocks: ReturnType<typeof stacked>[] = [];
  const bottoms = Array.from({ length: columns }, () => MARGIN + BAND);
  for (const flow of FLOWS) {
    const column = columnOf(flow);
    if (column === undefined) continue;
    const block = stacked(flow, columnX(column), (bottoms[column] ?? 0) + GAP);
    bottoms[column] = block.bottom;
    blocks.push(block);
  }
  let below = Math.max(...bottoms);
  for (const flow of FLOWS.filter((each) => columnOf(each) === undefined && framed(each))) {
    const block = abreast(flow, below + GAP, width);
    below = block.bottom;
    blocks.push(block);
  }
  const inColumn = (step: StepId, column: number) => ({
    step,
    x: columnX(column) + FRAME.left,
    y: MARGIN + (BAND - STEP_BOX.height) / 2,
    ...STEP_BOX,
  });
  const first = columns - ENDS.length;
  return {
    width: width + 2 * MARGIN,
    height: below + MARGIN,
    steps: [
      ...BEGINNINGS.map(inColumn),
      ...blocks.flatMap(({ steps }) => steps),
      ...ENDS.map((step, i) => inColumn(step, first + i)),
    ],
    flows: blocks.filter(({ frame }) => framed(frame.flow)).map(({ frame }) => frame),
    legend: {
      x: columnX(BEGINNINGS.length),
      y: MARGIN,
      width: (first - BEGINNINGS.length) * COLUMN,
      height: BAND,
    },
  };
}

/** The box of a step. @throws for a step that the layout has not placed */
export function boxOf(layout: MapLayout, step: StepId): StepPlace {
  const box = layout.steps.find((each) => each.step === step);
  if (!box) throw new Error(`${step} has no place on the map`);
  return box;
}
