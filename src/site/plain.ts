import type { z } from 'zod';
import { findCardData } from '../domain/card-data.ts';

/** What nobody sees in a text and what turns its reading round: format characters (bidi, zero width), controls, halves of pairs. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;

/** Why a deployer's text is no plain words; undefined where it is. The build asks; nothing of it is shipped. */
export function notPlain(text: string): string | undefined {
  if (/[<>]/.test(text)) return 'expected plain words: no markup';
  const [hidden] = HIDDEN.exec(text) ?? [];
  return hidden && `holds a character that nobody sees (U+${hex(hidden)})`;
}

/** The same for a schema's `superRefine`. */
export function plainWords(text: string, told: z.core.$RefinementCtx<string>): void {
  const message = notPlain(text);
  if (message) told.addIssue({ code: 'custom', message });
}

/** A text without its times of day: the hours of a morning and an afternoon are as many digits as a card number. */
const withoutTimes = (text: string) => text.replace(/(?<!\d)\d{1,2}[:：]\d{2}(?!\d)/g, 'time');

/** Whether a text that may tell opening hours holds no card number, for a schema's `refine`, with what is said where it does. */
export const NO_CARD = [
  (text: string) => findCardData(withoutTimes(text)) === undefined,
  'holds what looks like a card number',
] as const;

const hex = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
