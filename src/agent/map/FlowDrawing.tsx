import { useSay } from '../../ui/words.ts';
import { SIGNED } from './edges.ts';
import { LEGEND, Legend } from './Legend.tsx';
import { Line } from './Line.tsx';
import type { MapLayout } from './layout.ts';
import { StepBox } from './StepBox.tsx';

/**
 * The flow as a drawing. For eyes and mouse: the list below it says the same in words, and has the
 * links that are reached by keyboard.
 */
export function FlowDrawing({ layout }: { layout: MapLayout }) {
  const say = useSay();
  const { width, height, flows, lines, steps } = layout;
  return (
    <div className="map-sheet">
      <svg viewBox={`0 0 ${width} ${height + LEGEND.height}`} aria-hidden="true">
        {flows.map(({ flow, ...box }) => (
          <rect key={flow} className="map-flow" rx={10} {...box} />
        ))}
        {lines.map((line) => (
          <Line key={`${line.from} ${line.to}`} line={line} />
        ))}
        {flows.map(({ flow, x, y }) => (
          <text key={flow} className="map-flow-name" x={x + 8} y={y + 16}>
            {say(`${flow}:flow`)}
          </text>
        ))}
        {steps.map((box) => (
          <StepBox key={box.step} box={box} />
        ))}
        <Legend signed={SIGNED} top={height} />
      </svg>
    </div>
  );
}
