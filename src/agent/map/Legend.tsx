import { useTranslation } from 'react-i18next';
import { isOutcome, type StepId } from '../../flow/steps.ts';
import { useNames } from './names.ts';
import { MARKS, Mark, Sign } from './Sign.tsx';

/** The height of a row, the width of an entry, and how many stand in a row. */
const ROW = 28;
const ENTRY = 300;
const IN_A_ROW = 4;

/** Its height. */
export const LEGEND = { height: 2 * ROW + 4 };

const ADVICE = Object.keys(MARKS) as (keyof typeof MARKS)[];

/** What the drawing's shapes mean: two rows below it, within the drawing so that they are printed too. */
export function Legend({ signed, top }: { signed: readonly StepId[]; top: number }) {
  const { t } = useTranslation('map');
  const names = useNames();
  const at = (i: number) =>
    `translate(${12 + (i % IN_A_ROW) * ENTRY} ${top + (Math.floor(i / IN_A_ROW) + 0.5) * ROW})`;
  return (
    <g className="map-legend">
      <g transform={at(0)}>
        <path className="map-legend-code" d="M0 0h30" />
        <text x={40}>{t('legend.code')}</text>
      </g>
      <g transform={at(1)}>
        <path className="map-legend-taken" d="M0 0h30" />
        <text x={40}>{t('legend.taken')}</text>
      </g>
      {ADVICE.map((advice, i) => (
        <g key={advice} transform={at(2 + i)}>
          <Mark advice={advice} x={15} y={0} />
          <text x={40}>{t(`legend.${advice}`)}</text>
        </g>
      ))}
      {signed.map((step, i) => (
        <g key={step} transform={at(2 + ADVICE.length + i)}>
          <Sign step={step} x={15} y={0} />
          <text x={40}>
            {t(isOutcome(step) ? 'legend.end' : 'legend.check', { name: names.step(step) })}
          </text>
        </g>
      ))}
    </g>
  );
}
