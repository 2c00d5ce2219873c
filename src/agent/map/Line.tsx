import type { MapLayout } from './layout.ts';
import { useNames } from './names.ts';

/** An arrow from step to step, along its points; a wider, unseen one makes it easy to point at. */
export function Line({ line }: { line: MapLayout['lines'][number] }) {
  const names = useNames();
  const { from, to, answers, points } = line;
  const end = points[points.length - 1] ?? { x: 0, y: 0 };
  const way = `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`;
  const head = `M${Math.round(end.x) - 4} ${end.y - 7}l4 7l4 -7`;
  return (
    <g
      className={from === 'codes' ? 'map-edge map-edge-code' : 'map-edge'}
      data-from={from}
      data-to={to}
      data-answers={answers.join(' ')}
    >
      <title>{`${names.step(from)} → ${names.step(to)}: ${names.answers(from, answers)}`}</title>
      <path className="map-reach" d={way} />
      <path d={way} />
      <path className="map-arrow" d={head} />
    </g>
  );
}
