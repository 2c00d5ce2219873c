import type { Practice } from './machine.ts';
import { type Run, variantOf } from './run.ts';

/** What became of the money and the goods. */
export type Ending =
  | 'paid-once'
  | 'nothing'
  | 'in-hands'
  | 'refund'
  | 'held'
  | 'twice-held'
  | 'twice'
  | 'wrong-amount'
  | 'goods-lost'
  | 'money-kept'
  | 'taken-back';

/** The endings in which somebody has lost money or goods. */
export const HARM: readonly Ending[] = [
  'held',
  'twice-held',
  'twice',
  'wrong-amount',
  'goods-lost',
  'money-kept',
  'taken-back',
];

/** How it stands between the shop and the customer, as it really is. */
export function endingOf({ value, context }: Practice): Ending {
  const { money, known } = value;
  const { goods, inHands, reversal } = context;
  if (money === 'none') return goods ? 'goods-lost' : 'nothing';
  if (!goods) {
    if (known === 'unknown' && inHands) return 'in-hands';
    // Cash on top of it does not go back by itself.
    return reversal === 'pending' && money === 'once' ? 'held' : 'money-kept';
  }
  // What waits to be reversed goes back by itself with the next sale.
  if (reversal === 'pending') return money === 'once' ? 'taken-back' : 'twice-held';
  if (money === 'once') return 'paid-once';
  if (inHands) return 'refund';
  return money === 'twice' ? 'twice' : 'wrong-amount';
}

/** Whether a run is one to be ticked off: to its good end, and nothing unsafe on the way. */
export function isDone(run: Run): boolean {
  const safe = run.done.every(({ wrong }) => wrong === undefined);
  return run.over && safe && endingOf(run.now) === variantOf(run).end;
}
