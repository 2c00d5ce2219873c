/** What kind of number must never be typed here. */
export type CardData = 'card-number' | 'identity-number';

/**
 * Accents and other marks. They go first: they hide digits (keycap emoji), and to normalise a long
 * pile of them takes the square of its length.
 */
const MARKS = /\p{M}+/gu;

/** Whatever else can stand between digits, or hide between them. */
const BETWEEN = /[^\p{L}\p{Nd}]+/gu;

/** Shorter runs are codes, voucher numbers and telephone numbers. */
const CARD_NUMBER = /\p{Nd}{13,}/u;

/**
 * 17 digits and a check digit, which may be X. A Luhn check would miss these. No lookbehind: to
 * Safari before 16.4 it is a syntax error, and no script of the page would run.
 */
const IDENTITY_NUMBER = /(?:^|\P{Nd})\p{Nd}{17}[\p{Nd}x](?!\p{Nd})/iu;

/**
 * Find a card or identity number in typed or pasted text: a run of 13 or more digits once spaces,
 * dashes and full-width forms are folded. No Luhn check: a merchant number may pass it, and what
 * looks like a card number does not belong here either way.
 *
 * @param text any text, of any length
 * @returns what it looks like; undefined where the text may be used
 */
export function findCardData(text: string): CardData | undefined {
  const digits = text.replace(MARKS, '').normalize('NFKC').replace(BETWEEN, '');
  if (IDENTITY_NUMBER.test(digits)) return 'identity-number';
  return CARD_NUMBER.test(digits) ? 'card-number' : undefined;
}
