import { findCardData } from '../../domain/card-data.ts';

/** Why something that was typed is no number of ours; each has its own sentence. */
export type NotDigits =
  | 'number-letters'
  | 'number-short'
  | 'number-telephone'
  | 'number-long'
  | 'number-card';

/** More than any telephone number with what people write around it. */
const LONGEST_TEXT = 60;

/** "编号 ", "Case number: ": no digit, and its end is no letter that could be one mistyped. */
const NAMED = /^\D*[\s:#\u4e00-\u9fff](?=\d)/;

/** Mobiles, numbers with an area code, and 400 or 800 numbers of mainland China. */
const TELEPHONE = /^(1\d{10}|0\d{9,11}|[48]00\d{7})$/;

/**
 * Read digits as a person types them: in groups, in full width, with what it is called before them, as chats carry
 * it. Any text is allowed, nothing is thrown.
 *
 * @param length how many there should be
 * @returns exactly so many digits, or what is wrong
 */
export function digitsIn(text: string, length: number): { digits: string } | NotDigits {
  if (findCardData(text)) return 'number-card';
  const typed = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .replace(NAMED, '')
    .replace(/[\s.·_-]/g, '');
  if (/\D/.test(typed)) return 'number-letters';
  if (typed.length < length) return 'number-short';
  if (TELEPHONE.test(typed)) return 'number-telephone';
  return typed.length > length ? 'number-long' : { digits: typed };
}
