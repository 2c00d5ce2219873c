import { isOutcome, type StepId } from '../../flow/steps.ts';
import { addressOf, useNavigation } from '../../ui/navigation.tsx';
import { EdgeMark } from './EdgeMark.tsx';
import { Entry } from './Entry.tsx';
import { BEGINNINGS, drawnAs, EDGES, SIGNED } from './edges.ts';
import type { Box } from './layout.ts';
import { marksOf, useNames } from './names.ts';
import { Mark, Sign } from './Sign.tsx';

/** A name in lines that fit into its box. Chinese names are short; English ones break at spaces. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines[lines.length - 1] ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= 16) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const LINE = 14;

/** From sign to sign, and the middle of their row above the lower edge. */
const SIGN = { apart: 19, bottom: 13 };

/** Where the ways in reach a box, below its upper edge. */
const ENTRY = { start: 22, codes: 40 };

/** A step as a link: above it its own sign and the marks of its advice, in it the signs of where its answers lead. */
export function StepBox({ box: { step, x, y, width, height } }: { box: Box & { step: StepId } }) {
  const names = useNames();
  const navigation = useNavigation();
  const lines = linesOf(names.step(step));
  const to = EDGES.filter((edge) => edge.to === step && drawnAs(edge) === 'entry');
  const away = SIGNED.flatMap(
    (target) =>
      EDGES.find((edge) => edge.from === step && edge.to === target && drawnAs(edge) === 'sign') ??
      [],
  );
  // Room for the signs below the name.
  const up = lines.length > 1 ? 11 : 9;
  const middle = y + height / 2 - (away.length > 0 ? up : 0);
  const first = x + width / 2 - ((away.length - 1) / 2) * SIGN.apart;
  return (
    <>
      <a
        className={isOutcome(step) ? 'map-step map-outcome' : 'map-step'}
        data-step={step}
        href={addressOf(step, [], navigation)}
        tabIndex={-1}
      >
        <rect x={x} y={y} width={width} height={height} rx={isOutcome(step) ? 18 : 6} />
        {lines.map((line, i) => (
          <text key={line} x={x + width / 2} y={middle + 5 + (i - (lines.length - 1) / 2) * LINE}>
            {line}
          </text>
        ))}
      </a>
      {(SIGNED.includes(step) || BEGINNINGS.includes(step)) && <Sign step={step} x={x + 8} y={y} />}
      {marksOf(step).map((advice, i) => (
        <Mark key={advice} advice={advice} x={x + width - 8 - i * SIGN.apart} y={y - 5} />
      ))}
      {to.map((edge) => (
        <EdgeMark key={edge.from} edge={edge}>
          <Entry
            from={edge.from as keyof typeof ENTRY}
            x={x}
            y={y + ENTRY[edge.from as keyof typeof ENTRY]}
          />
        </EdgeMark>
      ))}
      {away.map((edge, i) => (
        <EdgeMark key={edge.to} edge={edge}>
          <Sign step={edge.to} x={first + i * SIGN.apart} y={y + height - SIGN.bottom} />
        </EdgeMark>
      ))}
    </>
  );
}
