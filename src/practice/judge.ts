import { RESPONSE_CODES } from '../domain/response-codes/table.ts';
import { permits } from '../flow/sale.ts';
import type { StepId } from '../flow/steps.ts';
import { type ActId, actRow } from './acts.ts';
import type { Practice } from './machine.ts';

/** Why an act was not safe, each with the step of the wizard that tells more. */
const REASONS = {
  'result-unknown': 'transaction-status.records',
  'paid-already': 'transaction-status.records',
  'clears-records': 'transaction-status.records',
  'not-paid': 'other-payment',
  'same-card': 'identity.stop-card',
  'not-looked': 'transaction-status.records',
  'goods-owed': 'transaction-status.records',
  'no-slip': 'printing.no-slip',
  'wrong-amount': 'undo.which',
  'settled-away': 'undo.refund',
  'sign-in-first': 'settlement.sign-in',
  'out-of-use': 'terminal.without',
  'too-early': 'dispute.talk',
  'not-owed': 'dispute.talk',
  'left-open': 'contact.acquirer',
  tampered: 'contact.vendor',
  'open-case': 'transaction-status.terminal-fault',
  'dictated-code': 'amount.fraud',
  unregistered: 'location.registered-place',
  split: 'amount.large-sale',
  'cash-back': 'undo.which',
  'reason-aloud': 'other-payment',
  pin: 'scams',
  argue: 'dispute.talk',
  photo: 'dispute.privacy',
} as const satisfies Record<string, StepId>;

export type Reason = keyof typeof REASONS;

/** Every reason there is. */
export const ALL_REASONS = Object.keys(REASONS) as Reason[];

/** Where the wizard says more of it. */
export const stepFor = (reason: Reason): StepId => REASONS[reason];

/** What is never right, whatever is known. */
const NEVER: Partial<Record<ActId, Reason>> = {
  'open-case': 'open-case',
  'key-in-code': 'dictated-code',
  'go-there': 'unregistered',
  split: 'split',
  'cash-back': 'cash-back',
  'say-reason': 'reason-aloud',
  'ask-pin': 'pin',
  argue: 'argue',
  'take-photo': 'photo',
};

/** What the code on the screen says of another try. */
const retryOf = (code: string) => RESPONSE_CODES.find((each) => each.code === code)?.retry;

/** Whether the code on the screen says to leave that card. */
export function leavesCard(code: string): boolean {
  const retry = retryOf(code);
  return retry === 'other-card-or-payment' || retry === 'do-not-retry';
}

/** Whether money has been taken that the customer is to get back, and nobody sees to it yet. */
export function owes({ value: { money }, context }: Practice): boolean {
  return (money === 'wrong' || money === 'twice') && !context.inHands;
}

/** What is wrong about how the customer is sent away. */
function wrongEnd(practice: Practice, act: ActId): Reason | undefined {
  const { value, context } = practice;
  const { known, money } = value;
  if (act === 'give-goods' && known !== 'paid') return 'not-paid';
  if (act === 'give-goods' && !context.slip) return 'no-slip';
  if (owes(practice)) return money === 'wrong' ? 'wrong-amount' : 'left-open';
  if (act === 'give-goods') return undefined;
  // Whoever has paid gets the goods, whoever else was called.
  if (known === 'paid' && !context.goods) return 'goods-owed';
  const open = known === 'unknown' && !context.inHands;
  return open || context.claim ? 'left-open' : undefined;
}

/**
 * What is wrong about an act where a person stands; undefined where it is safe. It goes by what the shop
 * knows, not by what is so: who took money blindly and was lucky was not safe. Whether money may be
 * taken or records cleared, and what a code says, are the rules of the flow and of the codes.
 */
export function wrongAbout(practice: Practice, act: ActId): Reason | undefined {
  const { value, context } = practice;
  const { advises = [], uses, ends, group } = actRow(act);
  const { known } = value;
  if (NEVER[act]) return NEVER[act];
  if ((uses || group === 'key') && context.truth.tampered) return 'tampered';
  if (uses && context.vendor) return 'out-of-use';
  if (ends) return wrongEnd(practice, act);
  if (advises.includes('take') && !permits(known, 'take'))
    return known === 'paid' ? 'paid-already' : 'result-unknown';
  if (act === 'let-pay' && known === 'paid') return 'paid-already';
  if (advises.includes('same-card')) {
    if (leavesCard(context.code)) return 'same-card';
    if (!context.keys && retryOf(context.code) === 'sign-in-then-retry') return 'sign-in-first';
  }
  if (advises.includes('clear') && !permits(known, 'clear')) return 'clears-records';
  // A settled sale may no longer be reprinted.
  if (act === 'settle' && !context.slip) return 'no-slip';
  if (act === 'settle' && owes(practice)) return 'settled-away';
  // Its words say that all is well again.
  if (act === 'say-sorry' && (known === 'unknown' || context.claim || owes(practice)))
    return 'too-early';
  if (act === 'void' && known === 'unknown' && !context.seen.log) return 'not-looked';
  // Whoever has the goods has paid for them once.
  if (act === 'void' && context.goods && value.money === 'once') return 'not-owed';
  return undefined;
}
