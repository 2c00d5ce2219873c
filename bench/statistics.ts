/** The middle value; the mean of the two middle ones where there is an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

/** The exponent with which a cost grows: 0 not at all, 1 linearly, 2 with the square. */
export function growth(from: number, to: number, times: number): number {
  return Math.log(to / from) / Math.log(times);
}
