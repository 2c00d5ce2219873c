import { drawnAs, EDGES, type Edge } from './edges.ts';
import { boxOf, type MapLayout, type StepPlace } from './layout.ts';

/** A line from step to step, through these points. */
export interface MapLine extends Edge {
  points: readonly [x: number, y: number][];
}

/** How far below its upper edge a box is reached from the side, and above its lower edge left. */
const SIDE = 14;

/** The first way past other steps, and how far apart the ways are. */
const LANE = { first: 6, apart: 4 };

/** A line that goes past other steps, with the stretch it takes up beside them. */
interface Passing {
  edge: Edge;
  from: StepPlace;
  to: StepPlace;
}

const stretch = ({ from, to }: Passing) =>
  [from.y + from.height - SIDE, to.y + SIDE].sort((a, b) => a - b) as [number, number];

/**
 * The ways past other steps, beside the column: lines to one step share theirs, short ones run inside, and
 * where two ways do not meet they use the same room.
 */
function lanes(passing: readonly Passing[]): MapLine[] {
  const ways = [...new Set(passing.map(({ to }) => to))].map((to) => {
    const lines = passing.filter((line) => line.to === to);
    const ends = lines.flatMap(stretch);
    return { lines, x: to.x, top: Math.min(...ends), bottom: Math.max(...ends), lane: 0 };
  });
  ways.sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const [i, way] of ways.entries()) {
    const meets = (other: typeof way) =>
      other.x === way.x && other.top < way.bottom && way.top < other.bottom;
    const taken = ways.slice(0, i).filter(meets);
    while (taken.some(({ lane }) => lane === way.lane)) way.lane += 1;
  }
  return ways.flatMap(({ lines, lane }) =>
    lines.map(({ edge, from, to }) => {
      const start = from.y + from.height - SIDE;
      const end = to.y + SIDE;
      const side = to.x + to.width;
      const x = side + LANE.first + lane * LANE.apart;
      return {
        ...edge,
        points: [
          [side, start],
          [x, start],
          [x, end],
          [side, end],
        ] as [number, number][],
      };
    }),
  );
}

/** A line between neighbours: down, or to the right. */
function straight(edge: Edge, from: StepPlace, to: StepPlace): MapLine {
  const below = to.y > from.y;
  const middle = below ? from.x + from.width / 2 : from.y + from.height / 2;
  return {
    ...edge,
    points: below
      ? [
          [middle, from.y + from.height],
          [middle, to.y],
        ]
      : [
          [from.x + from.width, middle],
          [to.x, middle],
        ],
  };
}

/** All lines of the drawing. */
export function linesOf(layout: MapLayout): MapLine[] {
  const drawn = EDGES.filter((edge) => drawnAs(edge) === 'line').map((edge) => ({
    edge,
    from: boxOf(layout, edge.from),
    to: boxOf(layout, edge.to),
  }));
  const neighbours = ({ from, to }: Passing) =>
    layout.steps.indexOf(to) === layout.steps.indexOf(from) + 1;
  return [
    ...drawn.filter(neighbours).map(({ edge, from, to }) => straight(edge, from, to)),
    ...lanes(drawn.filter((line) => !neighbours(line))),
  ];
}
