import type { StepId } from '../../flow/steps.ts';

/** What stands for an outcome where no line is drawn to it. */
const SIGNS: Partial<Record<StepId, string>> = {
  resolved: 'M-4.5 .5l3 3l6 -7',
  'other-payment': 'M-5 -2.5h10l-3 -3M5 2.5h-10l3 3',
};

/** An outcome's sign in a circle. */
export function Sign({ step, x, y }: { step: StepId; x: number; y: number }) {
  return (
    <g className="map-sign" transform={`translate(${x} ${y})`}>
      <circle r={9} />
      <path d={SIGNS[step] ?? 'M0 -4v8'} />
    </g>
  );
}
