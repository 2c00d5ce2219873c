/** Where a way in begins: a dot for the first question, # for a response code. */
const BEGINNING = {
  start: <circle className="map-dot" cx={-14} r={3} />,
  codes: <path className="map-hash" d="M-17 -1.7h7M-17 1.7h7M-15.2 -4v8M-11.8 -4v8" />,
};

/** A way in: an arrow to the side of a box, straight from a beginning. */
export function Entry({ from, x, y }: { from: keyof typeof BEGINNING; x: number; y: number }) {
  return (
    <g className="map-entry" transform={`translate(${x} ${y})`}>
      {BEGINNING[from]}
      <path className="map-reach" d="M-16 0H0" />
      <path d="M-10 0H0" />
      <path className="map-arrow" d="M-5 -3.5l5 3.5l-5 3.5" />
    </g>
  );
}
