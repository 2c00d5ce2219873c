import type { Advice } from '../../flow/sale.ts';
import type { StepId } from '../../flow/steps.ts';

/** What stands for a step where no line is drawn to it. */
const SIGNS: Partial<Record<StepId, string>> = {
  resolved: 'M-4.5 .5l3 3l6 -7',
  'other-payment': 'M-5 -2.5h10l-3 -3M5 2.5h-10l3 3',
  'transaction-status.records': 'M-2.8 -2a2.8 2.8 0 1 1 4.3 2.4c-1 .6 -1.5 1 -1.5 2M0 5v.1',
};

/** A step's sign in a circle. */
export function Sign({ step, x, y }: { step: StepId; x: number; y: number }) {
  return (
    <g className="map-sign" transform={`translate(${x} ${y})`}>
      <circle r={9} />
      <path d={SIGNS[step] ?? 'M0 -4v8'} />
    </g>
  );
}

/** Advice that the map marks, with what stands for it: ¥ where money is taken, ↻ where records go. */
export const MARKS = {
  take: 'M-4 -5l4 5l4 -5M0 0v6M-4 .5h8M-4 3h8',
  clear: 'M4.6 1.6a5 5 0 1 1 -.9 -4.8M4.4 -6v3h-3',
} as const satisfies Partial<Record<Advice, string>>;

/** A mark at a step whose advice can cost money. */
export function Mark({ advice, x, y }: { advice: keyof typeof MARKS; x: number; y: number }) {
  return (
    <g className="map-mark" data-advice={advice} transform={`translate(${x} ${y})`}>
      <circle r={9} />
      <path d={MARKS[advice]} />
    </g>
  );
}
