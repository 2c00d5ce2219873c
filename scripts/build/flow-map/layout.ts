/** Lays out the flow map when the site is built; elkjs is never shipped. */
import Elk, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { EDGES, isSigned } from '../../../src/agent/map/edges.ts';
import { type Box, type MapLayout, STEP_BOX } from '../../../src/agent/map/layout.ts';
import { flowOf } from '../../../src/flow/step-id.ts';
import { FLOWS, STEPS, type StepId, stepsOf } from '../../../src/flow/steps.ts';
import { wishes } from './wishes.ts';

/** The distance of columns and rows, and the edge of the sheet. */
const COLUMN = 222;
const ROW = 76;
const MARGIN = 12;

/** Keep the wished places; ELK finds the final ones and the ways of the lines between them. */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.padding': `[top=${MARGIN},left=${MARGIN},bottom=${MARGIN},right=${MARGIN}]`,
  'elk.spacing.edgeEdge': '7',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.nodeNode': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
};

/** The smallest box around several. */
function around(boxes: Box[], top: number, side: number): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - side;
  const y = Math.min(...boxes.map((box) => box.y)) - top;
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x + side, height: bottom - y + side };
}

/** The layout of the whole flow. The same for every language, since every box has the same size. */
export async function layoutFlow(): Promise<MapLayout> {
  const wished = wishes();
  const nodes: ElkNode[] = STEPS.map((id) => {
    const { column, row } = wished.get(id) ?? { column: 0, row: 0 };
    return { id, x: column * COLUMN, y: row * ROW, ...STEP_BOX };
  });
  const drawn = EDGES.filter((edge) => !isSigned(edge));
  const {
    children = [],
    edges = [],
    ...sheet
  }: ElkNode = await new Elk().layout({
    id: 'flow',
    layoutOptions: OPTIONS,
    children: nodes,
    edges: drawn.map(({ from, to }) => ({ id: `${from}>${to}`, sources: [from], targets: [to] })),
  });
  const steps = children.map(({ id, x = 0, y = 0 }) => ({
    step: id as StepId,
    x,
    y,
    ...STEP_BOX,
  }));
  const flows = FLOWS.filter((flow) => stepsOf(flow).length > 1);
  return {
    width: sheet.width ?? 0,
    height: sheet.height ?? 0,
    steps,
    flows: flows.map((flow) => ({
      flow,
      ...around(
        steps.filter(({ step }) => flowOf(step) === flow),
        24,
        8,
      ),
    })),
    lines: drawn.map((edge, i) => {
      const section = edges[i]?.sections?.[0];
      if (!section) throw new Error(`no way from ${edge.from} to ${edge.to}`);
      return {
        ...edge,
        points: [section.startPoint, ...(section.bendPoints ?? []), section.endPoint],
      };
    }),
  };
}
