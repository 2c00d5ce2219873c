import { setup } from 'xstate';
import type { ContactGroup } from '../domain/contact-groups.ts';
import type { Sale } from '../domain/sale.ts';
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
import type { MenuEntry } from './menu.ts';
import type { PictureName } from './pictures.ts';
import type { Advice } from './sale.ts';
import type { AnswerId, StepKind } from './steps.ts';

/** What a flow says of itself beside its states; how it is called stands in its words. */
export interface FlowMeta {
  /** Its column on the flow map; flows that share many answers stand side by side. */
  column: number;
}

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

/** What a state says of itself beside its answers, as plain data. */
export interface StepMeta {
  /** Which kind of screen shows it. */
  kind: StepKind;
  /** The statements of the source document that it is built on. */
  source: readonly StatementId[];
  /** The picture that stands beside its question. */
  picture: PictureName;
  /** Whom it lists to be called, in this order. */
  contacts?: readonly ContactGroup[];
  /** What its words have pressed on the terminal; where that stands is shown below them. */
  menu?: readonly MenuEntry[];
  /** What its advice can cost, where the last sale is not what it takes it to be. */
  advises?: readonly Advice[];
  /** What its page takes to be known of the last sale; it says so, and offers to check first. */
  assumes?: Sale;
  /** What an answer's words establish of the last sale (src/flow/sale.ts). */
  tells?: Readonly<Record<string, Sale>>;
}

/**
 * The whole diagnostic flow. Pure: no invoke, no context, no copy; an answer is an event whose
 * type is the answer's id. Where a person stands is always the replay of their answers.
 */
export const machine = setup({
  types: {
    events: {} as { type: AnswerId },
    meta: {} as StepMeta | FlowMeta,
    tags: {} as 'outcome',
  },
}).createMachine({ id: 'pos', initial: 'start', states: STATES });
