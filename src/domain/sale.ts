/**
 * What is known of the last sale, from the customer's money's point of view.
 *
 * - `not-begun`: no card was asked yet; the next customer's sale
 * - `unpaid`: it is certain that nothing is charged, or that all of it went back
 * - `paid`: it went through or is closed for good; it is never to be taken again
 * - `unknown`: it may have been charged
 */
export type Sale = 'not-begun' | 'unpaid' | 'paid' | 'unknown';
