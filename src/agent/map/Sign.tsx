import type { ReactNode } from 'react';
import type { Advice } from '../../flow/sale.ts';
import { leafOf } from '../../flow/step-id.ts';
import type { StepId } from '../../flow/steps.ts';
import { useTranslation } from '../../ui/words.ts';
import { type CallId, isCall, NUMBERED } from './edges.ts';

/** So that whom to call without a letter of their own is a type error. */
type Leaf<Id> = Id extends `contact.${infer Name}` ? Name : never;

/** What stands for the beginnings, and for the steps that nearly every other leads to. */
const SIGNS: Partial<Record<StepId, ReactNode>> = {
  start: <circle className="map-dot" r={3} />,
  codes: <path d="M-4.5 -2h9M-4.5 2h9M-2 -5v10M2 -5v10" />,
  resolved: <path d="M-4.5 .5l3 3l6 -7" />,
  'other-payment': <path d="M-5 -2.5h10l-3 -3M5 2.5h-10l3 3" />,
  'transaction-status.records': (
    <path d="M-2.8 -2a2.8 2.8 0 1 1 4.3 2.4c-1 .6 -1.5 1 -1.5 2M0 5v.1" />
  ),
};

/** A step's sign: drawn, the letter of whom to call, or a number. Those to call are round and green, numbers square. */
export function Sign({ step, x, y }: { step: StepId; x: number; y: number }) {
  const { t } = useTranslation('map');
  const at = `translate(${x} ${y})`;
  if (SIGNS[step]) {
    return (
      <g className="map-sign" transform={at}>
        <circle r={9} />
        {SIGNS[step]}
      </g>
    );
  }
  const call = isCall(step);
  return (
    <g className={call ? 'map-sign map-sign-call' : 'map-sign'} transform={at}>
      {call ? <circle r={9} /> : <rect x={-8.5} y={-8.5} width={17} height={17} rx={2} />}
      <text y={4.5}>
        {call ? t(`signs.${leafOf(step) as Leaf<CallId>}`) : NUMBERED.indexOf(step) + 1}
      </text>
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
