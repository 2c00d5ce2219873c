import { useTranslation } from 'react-i18next';
import type { StepId } from '../../flow/steps.ts';
import { useNames } from './names.ts';
import { Sign } from './Sign.tsx';

/** Its height, and the width of each of its entries. */
export const LEGEND = { height: 32, entry: 280 };

/** What the drawing's shapes mean: a row below it, within the drawing so that it is printed too. */
export function Legend({ ends, top }: { ends: readonly StepId[]; top: number }) {
  const { t } = useTranslation('map');
  const names = useNames();
  const at = (i: number) => `translate(${12 + i * LEGEND.entry} ${top + LEGEND.height / 2})`;
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
      {ends.map((step, i) => (
        <g key={step} transform={at(2 + i)}>
          <Sign step={step} x={15} y={0} />
          <text x={40}>{t('legend.end', { name: names.step(step) })}</text>
        </g>
      ))}
    </g>
  );
}
