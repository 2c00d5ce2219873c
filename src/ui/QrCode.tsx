import { encode } from 'uqr';
import './qr-code.css';

/** The blank edge that a scanner needs, in modules. */
const QUIET_ZONE = 4;

/** The dark modules as one path: a bar for each run within a row. */
function barsOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        const length = (end < 0 ? row.length : end) - x;
        return `M${x} ${y}h${length}v1h-${length}z`;
      }),
    )
    .join('');
}

interface Props {
  text: string;
  /** What the code is, for those who do not see it. */
  label: string;
}

/** A QR code, always dark on white: many scanners read no other. */
export function QrCode({ text, label }: Props) {
  const { size, data } = encode(text, { border: QUIET_ZONE });
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={barsOf(data)} />
    </svg>
  );
}
