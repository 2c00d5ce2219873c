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
import { printing } from './flows/printing.ts';
import { qrPayment } from './flows/qr-payment.ts';
import { scams } from './flows/scams.ts';
import { settlement } from './flows/settlement.ts';
import { specialSales } from './flows/special-sales.ts';
import { start } from './flows/start.ts';
import { terminal } from './flows/terminal.ts';
import { transactionStatus } from './flows/transaction-status.ts';
import { undo } from './flows/undo.ts';
import { userException } from './flows/user-exception.ts';
import type { MenuEntry } from './menu.ts';
import type { PictureName } from './pictures.ts';
import type { Advice } from './sale.ts';
import type { AnswerId, StepKind } from './steps.ts';

/** What a flow says of itself beside its states; how it is called stands in its words. A step that is a flow of its own may say it too. */
export interface FlowMeta {
  /** Its column on the flow map, below the flows of that column which the machine names before it. */
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
  printing,
  'qr-payment': qrPayment,
  undo,
  settlement,
  terminal,
  'special-sales': specialSales,
  scams,
  contact,
  'other-payment': otherPayment,
  resolved,
} as const;

/** Answers that stand together under a heading of their own; the first group of a step stands open, without one. */
interface AnswerGroup {
  id: string;
  answers: readonly string[];
}

/** What a state says of itself beside its answers, as plain data. */
export interface StepMeta {
  /** Which kind of screen shows it. */
  kind: StepKind;
  /** The statements of the source document that it is built on. */
  source: readonly StatementId[];
  /** Its answers under headings, where they are many: the open ones first, the rest named and folded. */
  groups?: readonly AnswerGroup[];
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
