/**
 * Damm's check digit: it catches every single wrong digit and every swap of two neighbours (H. M. Damm, Total
 * anti-symmetrische Quasigruppen, Marburg 2004; the quasigroup of order 10 is the one given there).
 */
const TABLE = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/**
 * What the digits come to. A text that ends with its own check digit comes to 0.
 *
 * @param first where to begin, 0 to 9: with another beginning the same digits have another check digit, for the
 * table's columns hold each digit once; both promises hold from any beginning
 */
function damm(digits: string, first: number): number {
  return [...digits].reduce((at, digit) => Number(TABLE[at]?.[Number(digit)]), first);
}

/** The digits with their check digit behind them. */
export function withCheck(digits: string, first = 0): string {
  // The table's diagonal is 0: what the digits come to is itself the digit that brings them to 0.
  return `${digits}${damm(digits, first)}`;
}

/** Whether the last of the digits is their check digit. */
export function isChecked(digits: string, first = 0): boolean {
  return damm(digits, first) === 0;
}
