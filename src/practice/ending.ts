import type { Practice } from './machine.ts';
import { type Run, variantOf } from './run.ts';

/** What became of the money and the goods. */
export type Ending =
  | 'paid-once'
  | 'nothing'
  | 'in-hands'
  | 'twice'
  | 'wrong-amount'
  | 'goods-lost'
  | 'money-kept'
  | 'taken-back';

/** The endings in which somebody has lost money or goods. */
export const HARM: readonly Ending[] = [
  'twice',
  'wrong-amount',
  'goods-lost',
  'money-kept',
  'taken-back',
];

/** How it stands between the shop and the customer, as it really is. */
export function endingOf({ value, context }: Practice): Ending {
  const { money } = value;
  const { goods, called, reversal } = context;
  if (money === 'none') return goods ? 'goods-lost' : 'nothing';
  // What waits to be reversed goes back by itself with the next sale.
  if (money === 'once' && reversal === 'pending') return goods ? 'taken-back' : 'nothing';
  if (money === 'once' && goods) return 'paid-once';
  if (called.acquirer) return 'in-hands';
  if (money === 'twice') return 'twice';
  return money === 'wrong' && goods ? 'wrong-amount' : 'money-kept';
}

/** Whether a run is one to be ticked off: to its good end, and nothing unsafe on the way. */
export function isDone(run: Run): boolean {
  const safe = run.done.every(({ wrong }) => wrong === undefined);
  return run.over && safe && endingOf(run.now) === variantOf(run).end;
}
