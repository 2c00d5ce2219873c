import { setup } from 'xstate';
import type { StatementId } from '../domain/statements.ts';
import { amount } from './flows/amount.ts';
import { codes } from './flows/codes.ts';
import { contact } from './flows/contact.ts';
import { dispute } from './flows/dispute.ts';
import { identity } from './flows/identity.ts';
import { location } from './flows/location.ts';
import { otherPayment, resolved } from './flows/outcomes.ts';
import { start } from './flows/start.ts';
import { transactionStatus } from './flows/transaction-status.ts';
import { userException } from './flows/user-exception.ts';
import type { AnswerId, StepKind } from './steps.ts';

/** Every state a person can be in, grouped by flow. Keys are URL segments and locale keys too. */
export const STATES = {
  start,
  codes,
  'user-exception': userException,
  'transaction-status': transactionStatus,
  identity,
  amount,
  location,
  dispute,
  contact,
  'other-payment': otherPayment,
  resolved,
} as const;

/** What a state says of itself: which kind of screen shows it, which statements it is built on. */
export interface StepMeta {
  kind: StepKind;
  source: readonly StatementId[];
}

/**
 * The whole diagnostic flow. Pure: no invoke, no context, no copy; an answer is an event whose
 * type is the answer's id. Where a person stands is always the replay of their answers.
 */
export const machine = setup({
  types: {
    events: {} as { type: AnswerId },
    meta: {} as StepMeta,
    tags: {} as 'outcome',
  },
}).createMachine({ id: 'pos', initial: 'start', states: STATES });
