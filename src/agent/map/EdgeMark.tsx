import type { ReactNode } from 'react';
import type { Edge } from './edges.ts';
import { useNames } from './names.ts';

/** What stands for an edge on the drawing, with its answers for the mouse and for the way of a case. */
export function EdgeMark({ edge, children }: { edge: Edge; children: ReactNode }) {
  const names = useNames();
  const { from, to, answers } = edge;
  return (
    <g
      className={from === 'codes' ? 'map-edge map-edge-code' : 'map-edge'}
      data-from={from}
      data-to={to}
      data-answers={answers.join(' ')}
    >
      <title>{`${names.step(from)} → ${names.step(to)}: ${names.answers(from, answers)}`}</title>
      {children}
    </g>
  );
}
