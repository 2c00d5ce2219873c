import type { StepId } from '../../flow/steps.ts';
import { useTranslation } from '../../ui/words.ts';
import { Entry } from './Entry.tsx';
import { ENDS, isCall, NUMBERED, SIGNED } from './edges.ts';
import type { Box } from './layout.ts';
import { useNames } from './names.ts';
import { MARKS, Mark, Sign } from './Sign.tsx';

/** The columns of the legend, and the height of a row. */
const COLUMNS = 2;
const ROW = 20;

const ADVICE = Object.keys(MARKS) as (keyof typeof MARKS)[];

/** What the drawing's shapes mean: within the drawing, so that it is printed too. */
export function Legend({ box }: { box: Box }) {
  const { t } = useTranslation('map');
  const names = useNames();
  const sign = (step: StepId, words: 'call' | 'check' | 'end' | 'number') => ({
    shape: <Sign step={step} x={15} y={0} />,
    words: t(`legend.${words}`, { name: names.step(step) }),
  });
  const entries = [
    { shape: <Entry from="start" x={24} y={0} />, words: t('legend.start') },
    { shape: <Entry from="codes" x={24} y={0} />, words: t('legend.code') },
    { shape: <path className="map-legend-taken" d="M0 0h30" />, words: t('legend.taken') },
    ...ADVICE.map((advice) => ({
      shape: <Mark advice={advice} x={15} y={0} />,
      words: t(`legend.${advice}`),
    })),
    ...SIGNED.filter((step) => !isCall(step) && !NUMBERED.includes(step)).map((step) =>
      sign(step, ENDS.includes(step) ? 'end' : 'check'),
    ),
    ...SIGNED.filter(isCall)
      .slice(0, 1)
      .map((step) => sign(step, 'call')),
    ...NUMBERED.slice(0, 1).map((step) => sign(step, 'number')),
  ];
  const rows = Math.ceil(entries.length / COLUMNS);
  return (
    <g className="map-legend">
      {entries.map(({ shape, words }, i) => {
        const x = box.x + (Math.floor(i / rows) * box.width) / COLUMNS;
        const y = box.y + box.height / 2 + ((i % rows) - (rows - 1) / 2) * ROW;
        return (
          <g key={words} transform={`translate(${x} ${y})`}>
            {shape}
            <text x={36}>{words}</text>
          </g>
        );
      })}
    </g>
  );
}
