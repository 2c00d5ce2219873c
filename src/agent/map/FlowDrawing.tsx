import { useSay } from '../../ui/words.ts';
import { Legend } from './Legend.tsx';
import { Line } from './Line.tsx';
import { layoutFlow } from './layout.ts';
import { linesOf } from './lines.ts';
import { StepBox } from './StepBox.tsx';

/**
 * The flow as a drawing. For eyes and mouse: the list below it says the same in words, and has the
 * links that are reached by keyboard.
 */
export function FlowDrawing() {
  const say = useSay();
  const layout = layoutFlow();
  const { width, height, flows, steps, legend } = layout;
  return (
    <div className="map-sheet">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {flows.map(({ flow, ...box }) => (
          <rect key={flow} className="map-flow" rx={10} {...box} />
        ))}
        {linesOf(layout).map((line) => (
          <Line key={`${line.from} ${line.to}`} line={line} />
        ))}
        {flows.map(({ flow, x, y }) => (
          <text key={flow} className="map-flow-name" x={x + 10} y={y + 16}>
            {say(`${flow}:flow`)}
          </text>
        ))}
        {steps.map((box) => (
          <StepBox key={box.step} box={box} />
        ))}
        <Legend box={legend} />
      </svg>
    </div>
  );
}
