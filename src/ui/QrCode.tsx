import { encode } from 'uqr';

/** The white rim that readers need around a code, in modules. */
const RIM = 4;

/** The dark modules of each row as bars, one module high. */
function bars(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}

interface Props {
  /** What a phone reads from it. */
  text: string;
  /** What it is, for those who cannot see it. */
  label: string;
}

/**
 * A text as a QR code that fills its parent's width. Black on white in the dark scheme too, since
 * not every reader takes it inverted. Load it lazily: few pages show one.
 */
export function QrCode({ text, label }: Props) {
  const { size, data } = encode(text, { ecc: 'M', border: RIM });
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={bars(data)} fill="#000" />
    </svg>
  );
}
