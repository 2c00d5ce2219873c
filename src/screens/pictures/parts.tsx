/**
 * The family of line drawings: one terminal, one stroke, on a field of 160 × 120. What to look at
 * or press wears the class `hot` and takes the accent colour; everything else is ink.
 */

/** The parts of a terminal that a picture can point at. */
export type TerminalPart = 'screen' | 'signal' | 'keys' | 'slot' | 'reader' | 'printer' | 'number';

/** The same terminal in every picture; `x` moves it sideways. */
export function Terminal({ hot, x = 50, sign }: { hot?: TerminalPart; x?: number; sign?: string }) {
  const of = (part: TerminalPart) => (hot === part ? 'hot' : undefined);
  return (
    <g transform={`translate(${x} 0)`}>
      <path className={of('printer')} d="M16 20V5h28v15" />
      {hot === 'printer' && <path className="hot" d="M21 10h18M21 15h12" />}
      <rect x="4" y="18" width="52" height="90" rx="7" />
      <rect className={of('screen')} x="11" y="27" width="38" height="27" rx="3" />
      <path className={of('signal')} d="M36 37a6 6 0 0 1 9 0M38.5 40a2.5 2.5 0 0 1 4 0" />
      {sign && <path className={of('screen')} d={sign} />}
      <path
        className={of('keys')}
        d="M16 65h6M27 65h6M38 65h6M16 74h6M27 74h6M38 74h6M16 83h6M27 83h6M38 83h6"
      />
      {hot === 'number' && <path className="hot" d="M14 94h32v8H14z" />}
      <path className={of('slot')} d="M14 108v4h32v-4" />
      <path className={of('reader')} d="M60 34a14 14 0 0 1 0 18M65 29a21 21 0 0 1 0 28" />
    </g>
  );
}

/** What the terminal's screen can show, as a path on it. */
export const SIGN = {
  question: 'M17 37a4.5 4.5 0 1 1 6 4c-1.5.6-2 1.5-2 3M21 48v.1',
  code: 'M22 34h-5v7h5v7h-5M28 48V34l-3 3',
  cross: 'M17 36l10 10M27 36L17 46',
  tick: 'M16 42l4.5 4.5L29 37',
  update: 'M29 39a7.5 7.5 0 1 0-.5 6M29.5 34v5h-5',
  amount: 'M16 34l5 6 5-6M21 40v9M16.5 42h9M16.5 45.5h9',
  clock: 'M21 34a7 7 0 1 0 .1 0M21 38v4l3 2',
} as const;

/** A bank card with its chip, lying at x, y. */
export function Card({ x, y, hot }: { x: number; y: number; hot?: 'card' | 'chip' }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={hot === 'card' ? 'hot' : undefined} width="42" height="27" rx="4" />
      <path className={hot === 'chip' ? 'hot' : undefined} d="M6 8h9v7H6zM6 11.5h9" />
      <path d="M6 21h14M26 21h4" />
    </g>
  );
}

/** A printed slip. */
export function Slip({ x, y, hot }: { x: number; y: number; hot?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={hot ? 'hot' : undefined} d="M0 0h30v46l-5-4-5 4-5-4-5 4-5-4-5 4z" />
      <path d="M6 9h18M6 17h18M6 25h10" />
    </g>
  );
}

/** A telephone handset with sound coming from it. */
export function Handset({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} className="hot">
      <path d="M6 2h8l4 11-5 4a26 26 0 0 0 11 11l4-5 11 4v8a6 6 0 0 1-7 6A36 36 0 0 1 0 9a6 6 0 0 1 6-7z" />
      <path d="M24 4a14 14 0 0 1 12 12M24 11a7 7 0 0 1 6 6" />
    </g>
  );
}

/** A person, head and shoulders, standing at x, y. */
export function Person({ x, y, hot }: { x: number; y: number; hot?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`} className={hot ? 'hot' : undefined}>
      <circle cx="16" cy="9" r="8" />
      <path d="M1 42c0-22 30-22 30 0" />
    </g>
  );
}

/** A speech bubble. */
export function Speech({
  x,
  y,
  hot,
  flip,
}: {
  x: number;
  y: number;
  hot?: boolean;
  flip?: boolean;
}) {
  return (
    <g transform={`translate(${x} ${y})${flip ? ' scale(-1 1)' : ''}`}>
      <path className={hot ? 'hot' : undefined} d="M0 0h38v24H16l-8 8v-8H0z" />
      <path d="M8 9h22M8 15h14" />
    </g>
  );
}
