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
  'wrong-amount': 'amount.limit',
  'settled-away': 'amount.limit',
  'not-owed': 'dispute.talk',
  'left-open': 'contact.acquirer',
  tampered: 'contact.vendor',
  'open-case': 'transaction-status.terminal-fault',
  'dictated-code': 'amount.fraud',
  unregistered: 'location.registered-place',
  split: 'amount.large-sale',
  'cash-back': 'transaction-status.reversal',
  'reason-aloud': 'other-payment',
  pin: 'identity.contact-details',
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

/** Whether the code on the screen says to leave that card. */
function leavesCard(code: string): boolean {
  const retry = RESPONSE_CODES.find((each) => each.code === code)?.retry;
  return retry === 'other-card-or-payment' || retry === 'do-not-retry';
}

/** Whether money has been taken that the customer is to get back. */
const owes = ({ money }: Practice['value']) => money === 'wrong' || money === 'twice';

/** What is wrong about how the customer is sent away. */
function wrongEnd({ value, context }: Practice, act: ActId): Reason | undefined {
  const { known, money } = value;
  const inHands = context.called.acquirer;
  if (act === 'give-goods' && known !== 'paid') return 'not-paid';
  if (owes(value) && !inHands) return money === 'wrong' ? 'wrong-amount' : 'left-open';
  if (act === 'give-goods') return undefined;
  const open = known === 'unknown' || (known === 'paid' && !context.goods);
  return open && !inHands ? 'left-open' : undefined;
}

/**
 * What is wrong about an act where a person stands; undefined where it is safe. It goes by what the shop
 * knows, not by what is so: who took money blindly and was lucky was not safe. Whether money may be
 * taken or records cleared, and what a code says, are the rules of the flow and of the codes.
 */
export function wrongAbout(practice: Practice, act: ActId): Reason | undefined {
  const { value, context } = practice;
  const { advises = [], uses, ends } = actRow(act);
  const { known } = value;
  if (NEVER[act]) return NEVER[act];
  if (uses && context.truth.tampered) return 'tampered';
  if (ends) return wrongEnd(practice, act);
  if (advises.includes('take') && !permits(known, 'take'))
    return known === 'paid' ? 'paid-already' : 'result-unknown';
  if (advises.includes('same-card') && leavesCard(context.code)) return 'same-card';
  if (advises.includes('clear') && !permits(known, 'clear')) return 'clears-records';
  if (act === 'settle' && owes(value)) return 'settled-away';
  // Whoever has the goods has paid for them once.
  if (act === 'void' && context.goods && value.money === 'once') return 'not-owed';
  return undefined;
}
