import type { Sale } from '../sale.ts';

/** Whether another try is safe, from the customer's money's point of view. */
export const RETRIES = [
  'succeeded',
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
  say: 'checking' | 'another-way' | 'result-unknown' | 'bank' | 'sorry';
  /** How far the public tables agree. */
  confidence: 'high' | 'medium' | 'low';
  /** How many public tables list the code (of 15, merged from three families). */
  tables: number;
}

/** Where a code goes that no table lists: to the people who can look it up. */
export const UNKNOWN_CODE_STEP = 'contact.vendor';
