import { EdgeMark } from './EdgeMark.tsx';
import type { MapLine } from './lines.ts';

/** How far from a corner its curve begins; a way that joins another is told so from one that crosses it. */
const CURVE = 4;

type Point = readonly [x: number, y: number];

const towards = (a: Point, b: Point): Point => [
  a[0] + Math.sign(b[0] - a[0]) * CURVE,
  a[1] + Math.sign(b[1] - a[1]) * CURVE,
];

/** A way through points, its corners round. */
function way(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${point}`;
      if (!after) return `L${point}`;
      return `L${towards(point, before)}Q${point} ${towards(point, after)}`;
    })
    .join('');
}

/** The head of an arrow, by the direction in which the line arrives. */
const head = ([x, y]: Point, [fromX, fromY]: Point): string => {
  if (fromY < y) return `M${x - 4},${y - 7}l4 7l4 -7`;
  return `M${x + Math.sign(fromX - x) * 7},${y - 4}L${x},${y}l${Math.sign(fromX - x) * 7} 4`;
};

/** An arrow from step to step, along its points; a wider, unseen one makes it easy to point at. */
export function Line({ line: { points, ...edge } }: { line: MapLine }) {
  const [before = [0, 0], end = [0, 0]] = points.slice(-2);
  const d = way(points);
  return (
    <EdgeMark edge={edge}>
      <path className="map-reach" d={d} />
      <path d={d} />
      <path className="map-arrow" d={head(end, before)} />
    </EdgeMark>
  );
}
