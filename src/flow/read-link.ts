import { z } from 'zod/mini';
import { findCardData } from '../domain/card-data.ts';
import type { RawAnswers } from './answers.ts';
import { TICKET, VERSION } from './link.ts';

/** A ticket reference as the support desk writes it; never a card or identity number. */
export const ticketSchema = z.string().check(
  z.regex(/^[A-Za-z0-9-]{1,32}$/),
  z.refine((ticket) => findCardData(ticket) === undefined),
);

/** More answers than any way through the flow has; a longer list is no case of ours. */
const MOST_ANSWERS = 64;

const linkSchema = z.object({
  version: z.literal(VERSION),
  tokens: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(MOST_ANSWERS)),
  ticket: z.optional(z.catch(z.optional(ticketSchema), undefined)),
});

/** What a fragment claims; `replay` says which of its answers hold. */
export interface ReadLink {
  answers: RawAnswers;
  ticket: string | undefined;
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
  const [version, ...parts] = fragment.replace(/^#/, '').slice(0, 8000).split('~');
  const tokens = parts.filter((part) => part !== '' && !part.startsWith(TICKET));
  const ticket = parts.find((part) => part.startsWith(TICKET))?.slice(TICKET.length);
  const link = linkSchema.safeParse({ version, tokens, ticket });
  if (!link.success) return undefined;
  return { answers: link.data.tokens.map(toAnswer), ticket: link.data.ticket };
}
