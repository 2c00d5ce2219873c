import type { Case } from '../flow/answers.ts';
import { leafOf } from '../flow/step-id.ts';
import type { AnswerId } from '../flow/steps.ts';

/** The first part of every fragment that holds a case. */
export const VERSION = 'v1';

/** What stands before a ticket reference. */
export const TICKET = 'ticket.';

/** What stands before the name of a terminal's pack. */
export const PACK = 'pos.';

/** The form of a pack's name. */
export const PACK_NAME = /^[a-z][a-z0-9-]{0,23}$/;

/** The answers that several steps offer (held by a test): in a link they name their step too. */
export const SHARED_ANSWERS: ReadonlySet<AnswerId> = new Set<AnswerId>([
  'charge-unknown',
  'works-again',
  'cannot-tell',
  'no-answer',
  'customer-waiting',
  'pay-another-way',
  'suspicious',
  'back-and-works',
  'agreed-after-all',
  'to-legal-help',
  'solved-by-call',
  'after-the-call',
  'paid-in-doubt',
  'shows-attack',
  'offline-waiting',
  'sale-in-doubt',
  'paid-twice',
]);

/**
 * A case as a URL fragment, without `#`: `v1~network-fine~no-card-works~ticket.K-17~pos.classic`; empty for none.
 * Readable, at most 280 characters for the longest way to an outcome (430 for one that goes on from
 * outcome to outcome), and made only of characters that no chat app escapes or cuts
 * ([A-Za-z0-9._~-]). The fragment, since a browser sends it to no server. read-link.ts reads it.
 */
export function encodeLink({
  answers,
  ticket,
  pack,
}: Pick<Case, 'answers' | 'ticket' | 'pack'>): string {
  const tokens = answers.map(({ step, answer }) =>
    SHARED_ANSWERS.has(answer) ? `${leafOf(step)}.${answer}` : answer,
  );
  if (ticket) tokens.push(TICKET + ticket);
  if (pack) tokens.push(PACK + pack);
  return tokens.length > 0 ? [VERSION, ...tokens].join('~') : '';
}

/** The same case of another terminal: a fragment or a saved text, without `#`, with another pack or none. */
export function withPack(progress: string, pack: string | undefined): string {
  const [version, ...tokens] = progress.split('~');
  const others = version === VERSION ? tokens.filter((token) => token.indexOf(PACK) !== 0) : [];
  if (pack) others.push(PACK + pack);
  return others.length > 0 ? [VERSION, ...others].join('~') : '';
}
