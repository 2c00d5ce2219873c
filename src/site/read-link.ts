import { findCardData } from '../domain/card-data.ts';
import type { RawAnswers } from '../flow/answers.ts';
import { partsOf } from '../flow/fragment.ts';
import { PACK, PACK_NAME, TICKET, VERSION } from './link.ts';

/** Whether a text may be a ticket reference of the support desk; never a card or identity number. */
export function isTicket(text: string): boolean {
  return /^[A-Za-z0-9-]{1,32}$/.test(text) && findCardData(text) === undefined;
}

/** Whether a text may name a terminal's pack, known here or not; never a card or identity number. */
function isPack(text: string): boolean {
  return PACK_NAME.test(text) && findCardData(text) === undefined;
}

/** More answers than any way through the flow has, and longer ones; such a list is no case of ours. */
const MOST_ANSWERS = 64;
const LONGEST_ANSWER = 80;

/** What a fragment claims; `replay` says which of its answers hold. */
export interface ReadLink {
  answers: RawAnswers;
  ticket: string | undefined;
  pack: string | undefined;
}

/** `card-info.works-again` names its step; `no-card-works` and `code.91` need none. */
function toAnswer(token: string): RawAnswers[number] {
  if (token.startsWith('code.')) return { step: '', answer: token };
  const [first = '', ...rest] = token.split('.');
  return rest.length === 0 ? { step: '', answer: first } : { step: first, answer: rest.join('.') };
}

/**
 * Read a fragment, with or without `#`. Any text is allowed, nothing is thrown.
 *
 * @returns undefined where it holds no case at all: another anchor, another version, far too much
 */
export function readLink(fragment: string): ReadLink | undefined {
  const [version, ...parts] = partsOf(fragment, 8000);
  const tokens = parts.filter(
    (part) => part !== '' && !part.startsWith(TICKET) && !part.startsWith(PACK),
  );
  const known = version === VERSION && tokens.length <= MOST_ANSWERS;
  if (!known || tokens.some((token) => token.length > LONGEST_ANSWER)) return undefined;
  const after = (mark: string) => parts.find((part) => part.startsWith(mark))?.slice(mark.length);
  const [ticket, pack] = [after(TICKET), after(PACK)];
  return {
    answers: tokens.map(toAnswer),
    ticket: ticket && isTicket(ticket) ? ticket : undefined,
    pack: pack && isPack(pack) ? pack : undefined,
  };
}
