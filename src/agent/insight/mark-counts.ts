import type { VersionTally } from './tally.ts';

/** How many grades of thickness the map has. */
const GRADES = 5;

/** The grade of a count against the largest: in powers of two, since a few ways are walked by most. */
function gradeOf(count: number, largest: number): number {
  if (count <= 0) return 0;
  return Math.max(1, GRADES - Math.floor(Math.log2(largest / count)));
}

/** Mark on the prerendered drawing how often each way was walked, and where cases stand. */
export function markCounts(root: Element, { answers, ends }: VersionTally): void {
  const edges = [...root.querySelectorAll('.map-edge')].map((edge) => {
    const from = edge.getAttribute('data-from');
    const ids = (edge.getAttribute('data-answers') ?? '').split(' ');
    const count = ids.reduce((sum, id) => sum + (answers[`${from} ${id}`] ?? 0), 0);
    return { edge, count };
  });
  const largest = Math.max(1, ...edges.map(({ count }) => count));
  for (const { edge, count } of edges)
    edge.setAttribute('data-grade', String(gradeOf(count, largest)));
  const most = Math.max(1, ...Object.values(ends));
  for (const step of root.querySelectorAll('.map-step')) {
    const count = ends[step.getAttribute('data-step') ?? ''] ?? 0;
    step.setAttribute('data-grade', String(gradeOf(count, most)));
  }
}
