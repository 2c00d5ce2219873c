import type { Sale } from '../sale.ts';
import type { Retry } from './index.ts';

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
  // Some come on a void, a reversal or a settlement: then the sale before is anything.
  'do-not-retry': 'unknown',
};

/** What is known of the last sale once its response code has this verdict. */
export function saleAfterCode(retry: Retry): Sale {
  return SALE_AFTER[retry];
}
