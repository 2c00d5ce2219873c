import type { Case } from '../flow/answers.ts';
import { leafOf } from '../flow/step-id.ts';
import type { AnswerId } from '../flow/steps.ts';

/** The first part of every fragment that holds a case. */
export const VERSION = 'v1';

/** What stands before a ticket reference. */
export const TICKET = 'ticket.';

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
]);

/**
 * A case as a URL fragment, without `#`: `v1~network-fine~no-card-works~ticket.K-17`; empty for none.
 * Readable, at most 200 characters for the longest way to an outcome (350 for one that goes on from
 * outcome to outcome), and made only of characters that no chat app escapes or cuts
 * ([A-Za-z0-9._~-]). The fragment, since a browser sends it to no server. read-link.ts reads it.
 */
export function encodeLink({ answers, ticket }: Pick<Case, 'answers' | 'ticket'>): string {
  if (answers.length === 0 && !ticket) return '';
  const tokens = answers.map(({ step, answer }) =>
    SHARED_ANSWERS.has(answer) ? `${leafOf(step)}.${answer}` : answer,
  );
  return [VERSION, ...tokens, ...(ticket ? [TICKET + ticket] : [])].join('~');
}
