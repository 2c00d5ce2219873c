import { isOutcome, type StepId } from '../../flow/steps.ts';
import { addressOf, useNavigation } from '../../ui/navigation.tsx';
import { EDGES, isSigned, SIGNED } from './edges.ts';
import type { Box } from './layout.ts';
import { marksOf, useNames } from './names.ts';
import { Mark, Sign } from './Sign.tsx';

/** A name in lines that fit into its box. Chinese names are short; English ones break at spaces. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines[lines.length - 1] ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= 11) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const LINE = 15;

/** A step as a link, with the signs of what its answers can lead to and the marks of its advice. */
export function StepBox({ box: { step, x, y, width, height } }: { box: Box & { step: StepId } }) {
  const names = useNames();
  const navigation = useNavigation();
  const lines = linesOf(names.step(step));
  const ends = EDGES.filter((edge) => edge.from === step && isSigned(edge));
  const middle = y + height / 2;
  return (
    <>
      <a
        className={isOutcome(step) ? 'map-step map-outcome' : 'map-step'}
        data-step={step}
        href={addressOf(step, [], navigation)}
        tabIndex={-1}
      >
        <rect x={x} y={y} width={width} height={height} rx={isOutcome(step) ? height / 2 : 6} />
        {lines.map((line, i) => (
          <text key={line} x={x + width / 2} y={middle + 5 + (i - (lines.length - 1) / 2) * LINE}>
            {line}
          </text>
        ))}
      </a>
      {SIGNED.includes(step) && <Sign step={step} x={x + 4} y={middle} />}
      {marksOf(step).map((advice, i) => (
        <Mark key={advice} advice={advice} x={x + 11 + i * 19} y={y + height} />
      ))}
      {ends.map((edge, i) => (
        <g
          key={edge.to}
          className="map-edge"
          data-from={step}
          data-to={edge.to}
          data-answers={edge.answers.join(' ')}
        >
          <title>{`${names.step(step)} → ${names.step(edge.to)}: ${names.answers(step, edge.answers)}`}</title>
          <Sign step={edge.to} x={x + width} y={middle + (i - (ends.length - 1) / 2) * 20} />
        </g>
      ))}
    </>
  );
}
