import type { Sale } from '../sale.ts';

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

/**
 * What each verdict says of the sale it was shown for. A code that asks for a new sign-in can be raised by
 * the terminal itself when it cannot check the bank's answer: the sale may have gone through.
 */
const SALE_AFTER: Record<Retry, Sale> = {
  succeeded: 'paid',
  // What is left of it; the code's own words say to take only that.
  'partly-paid': 'unpaid',
  'may-retry': 'unpaid',
  'sign-in-then-retry': 'unknown',
  'check-result-first': 'unknown',
  'other-card-or-payment': 'unpaid',
  'do-not-retry': 'unpaid',
};

/** What is known of the last sale once its response code has this verdict. */
export function saleAfterCode(retry: Retry): Sale {
  return SALE_AFTER[retry];
}

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
