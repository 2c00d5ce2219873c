/**
 * Whether another try is safe, from the customer's money's point of view. `sign-in-then-retry` is
 * `check-result-first` with a remedy of its own: the terminal raises some of its codes after the
 * bank has agreed, so the last sale is checked before the sign-in too.
 */
export const RETRIES = [
  'succeeded',
  'partly-paid',
  'may-retry',
  'sign-in-then-retry',
  'check-result-first',
  'other-card-or-payment',
  'do-not-retry',
] as const;
export type Retry = (typeof RETRIES)[number];

/** What a code is about; the list of codes is grouped by it. */
export const AREAS = [
  'transaction-status',
  'sign-in-and-keys',
  'card',
  'identity',
  'amount',
  'issuer-or-switch',
  'merchant-terminal',
  'network',
] as const;
type Area = (typeof AREAS)[number];

/** The phrases for the customer that fit a code. */
export const SAYS = [
  'checking',
  'pin-again',
  'another-way',
  'no-cards',
  'rest-due',
  'result-unknown',
  'bank',
  'sorry',
] as const;
type Say = (typeof SAYS)[number];

/** A response code (应答码, ISO 8583 field 39) as terminals in mainland China show it. */
export interface ResponseCode {
  /** Two characters, upper case. */
  code: string;
  area: Area;
  /** Who has to act for it to be solved. */
  who: 'customer' | 'issuer' | 'acquirer' | 'shop';
  retry: Retry;
  /** The step of the flow where a person goes on from the code. */
  step: string;
  /** Which words for the customer fit; never one that gives a reason for a decline. */
  say: Say;
  /** How far the public tables agree. */
  confidence: 'high' | 'medium' | 'low';
  /** How many public tables list the code (of 15, merged from three families). */
  tables: number;
}

/** Where a code goes that no table lists: nothing is known of the sale, so its result comes first. */
export const UNKNOWN_CODE_STEP = 'transaction-status.records';
