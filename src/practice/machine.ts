import { and, assign, not, or, type SnapshotFrom, setup, stateIn } from 'xstate';
import { saleAfterCode } from '../domain/response-codes/sale.ts';
import { RESPONSE_CODES } from '../domain/response-codes/table.ts';
import type { Sale } from '../domain/sale.ts';
import { ACTS, type ActId, actRow } from './acts.ts';
import { canVoid, type Facts, factsAfter, responseTo, reverses } from './facts.ts';

/** What a code of this name says of the sale that it was shown for. */
function saleAfter(code: string): Sale {
  const found = RESPONSE_CODES.find((each) => each.code === code);
  return found ? saleAfterCode(found.retry) : 'unknown';
}

/** Whether a payment by code may still come, or has come without word of it. */
const isOpen = ({ order }: Facts) => order === 'open' || order === 'late';

/** What stands in the way of most keys, whatever they are for. */
const LOCKED = { guard: 'tampered', target: '.locked' } as const;
const NO_LINE = { guard: 'lineDown', target: '.no-line' } as const;

/** Another sale, by a card or by a code, or something like one. */
const ASKED = [
  LOCKED,
  NO_LINE,
  // Nobody is there to pay, or they will not.
  { guard: not('asked') },
  { guard: 'refused', target: '.refused' },
  { guard: 'unanswered', target: '.exception' },
  { guard: 'paperOut', target: '.no-paper' },
  { target: '.approved' },
] as const;

/** What is known once money was asked for: as much as the screen says. */
const TOLD = [
  { guard: 'refusedUnpaid', target: '.unpaid' },
  { guard: or(['refused', 'unanswered']), target: '.unknown' },
  { guard: and(['accepted', 'paperOut']), target: '.unknown' },
  { guard: 'accepted', target: '.paid' },
] as const;

/** What the terminal's own records show. */
const LISTED = [
  // An offline sale is a line in the log and no money.
  { guard: 'forced' },
  { guard: or(['orderPaid', 'inLog']), target: 'paid' },
  { guard: 'orderOff', target: 'unpaid' },
  { guard: 'orderOpen' },
] as const;

const TELLING = ACTS.filter((act) => actRow(act).tells);

/** The waiting reversal goes ahead of the new sale, if it goes. */
const AHEAD = [
  { guard: and(['accepted', 'givenBack']), target: 'once' },
  { guard: 'accepted', target: 'twice' },
] as const;

/** Money from the customer by an act that asks the bank side, or by another way. */
const taken = (target: 'once' | 'twice') =>
  ({
    charge: { guard: 'accepted', target },
    'other-card': { guard: 'accepted', target },
    'other-way': { guard: 'pays', target },
    'let-pay': { guard: 'payable', target },
    split: target,
    'go-there': target,
  }) as const;

/**
 * The practice: terminal × money × customer, and what the shop knows of the money. Pure like the flow: an
 * act is an event whose type is the act's id, and where a person stands is the replay of their acts. What
 * the terminal shows and what became of the money are two regions, since that is what there is to learn.
 */
export const machine = setup({
  types: { context: {} as Facts, input: {} as Facts, events: {} as { type: ActId } },
  guards: {
    asked: ({ context, event }) => responseTo(context, event.type) !== undefined,
    tampered: ({ context }) => context.truth.tampered === true,
    lineDown: ({ context }) => !context.line,
    keysLost: ({ context }) => !context.keys,
    paperOut: ({ context }) => !context.paper,
    accepted: ({ context, event }) => responseTo(context, event.type) === 'yes',
    unanswered: ({ context, event }) => responseTo(context, event.type) === 'nothing',
    refused: ({ context, event }) => (responseTo(context, event.type)?.length ?? 0) === 2,
    refusedUnpaid: ({ context, event }) =>
      !isOpen(context) && saleAfter(responseTo(context, event.type) ?? '') === 'unpaid',
    pays: ({ context }) => !context.truth.refuses,
    reverses: ({ context, event }) => reverses(context, event.type),
    givenBack: ({ context, event }) =>
      reverses(context, event.type) && !context.truth.reversalFails,
    reversalWaits: ({ context }) => context.reversal === 'pending',
    voids: ({ context }) => canVoid(context),
    voidsPaid: ({ context }) => canVoid(context) && !context.forced,
    forced: ({ context }) => context.forced,
    inLog: ({ context }) => context.log > 0,
    /** With a payment by code of which the word has come. */
    twoInLog: ({ context }) => context.log + (context.order === 'paid' ? 1 : 0) > 1,
    threeInLog: ({ context }) => context.log > 2,
    orderPaid: ({ context }) => context.order === 'paid',
    orderOpen: ({ context }) => isOpen(context),
    /** The customer can still pay it. */
    payable: ({ context }) => context.order === 'open',
    /** It is paid, whoever knows of it. */
    paidForGood: ({ context }) => context.order === 'late' || context.order === 'paid',
    orderOff: ({ context }) => context.order === 'cancelled',
    takenTwice: stateIn({ money: 'twice' }),
    nothingTaken: and([stateIn({ money: 'none' }), ({ context }) => !isOpen(context)]),
    /** What was too much, and no void mends: the acquirer sends it back. */
    refunds: ({ context }) =>
      context.log === 0 && context.reversal !== 'pending' && !context.truth.acquirerOpen,
    logSeen: ({ context }) => context.seen.log,
    appSeen: ({ context }) => context.seen.app,
    acquirerOpen: ({ context }) => context.truth.acquirerOpen === true,
  },
  actions: { handOver: assign({ inHands: true }) },
}).createMachine({
  id: 'practice',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    /** What its screen shows. */
    terminal: {
      initial: 'ready',
      states: {
        ready: {},
        approved: {},
        'no-paper': {},
        'paper-in': {},
        'timed-out': {},
        'no-line': {},
        exception: {},
        refused: {},
        paying: {},
        cancelled: {},
        'close-failed': {},
        found: {},
        'found-offline': {},
        'found-two': {},
        'not-found': {},
        reprinted: {},
        'signed-in': {},
        connected: {},
        balance: {},
        reversed: {},
        'reversal-failed': {},
        voided: {},
        'void-refused': {},
        settled: {},
        restarted: {},
        updated: {},
        forced: {},
        locked: {},
      },
      on: {
        charge: ASKED,
        'other-card': ASKED,
        cancel: [
          LOCKED,
          { guard: 'paidForGood', target: '.close-failed' },
          { guard: 'payable', target: '.cancelled' },
          { target: '.ready' },
        ],
        'sign-in': [LOCKED, NO_LINE, { target: '.signed-in' }],
        query: [
          LOCKED,
          { guard: 'forced', target: '.found-offline' },
          { guard: 'twoInLog', target: '.found-two' },
          { guard: or(['orderPaid', 'inLog']), target: '.found' },
          { guard: 'orderOpen', target: '.paying' },
          { guard: 'orderOff', target: '.cancelled' },
          { target: '.not-found' },
        ],
        reprint: [
          LOCKED,
          { guard: 'paperOut', target: '.no-paper' },
          { guard: or(['inLog', 'forced']), target: '.reprinted' },
          { target: '.not-found' },
        ],
        void: [LOCKED, NO_LINE, { guard: 'voids', target: '.voided' }, { target: '.void-refused' }],
        settle: [LOCKED, NO_LINE, { target: '.settled' }],
        balance: [
          LOCKED,
          NO_LINE,
          { guard: 'keysLost', target: '.refused' },
          { guard: 'givenBack', target: '.reversed' },
          { guard: 'reverses', target: '.reversal-failed' },
          { target: '.balance' },
        ],
        reconnect: '.connected',
        'load-paper': '.paper-in',
        restart: [LOCKED, { target: '.restarted' }],
        update: [NO_LINE, { target: '.updated' }],
        'key-in-code': '.forced',
        split: '.approved',
        'go-there': '.approved',
      },
    },
    /** What the customer has really paid. */
    money: {
      initial: 'none',
      states: {
        none: { on: taken('once') },
        once: {
          on: {
            ...taken('twice'),
            charge: AHEAD,
            'other-card': AHEAD,
            balance: { guard: 'givenBack', target: 'none' },
            void: { guard: 'voidsPaid', target: 'none' },
          },
        },
        /** Once, but not the right amount. */
        wrong: {
          on: {
            ...taken('twice'),
            void: { guard: 'voidsPaid', target: 'none' },
            'call-acquirer': { guard: 'refunds', actions: 'handOver' },
          },
        },
        twice: {
          on: {
            balance: { guard: 'givenBack', target: 'once' },
            void: [{ guard: 'threeInLog' }, { guard: 'voidsPaid', target: 'once' }],
            'call-acquirer': { guard: 'refunds', actions: 'handOver' },
          },
        },
      },
    },
    /** What the shop knows of it, as the flow counts it (src/domain/sale.ts). */
    known: {
      initial: 'not-begun',
      states: {
        'not-begun': {},
        unpaid: {},
        // One more that is refused, or is forced offline, takes nothing back.
        paid: {
          on: {
            charge: { guard: 'refusedUnpaid' },
            'other-card': { guard: 'refusedUnpaid' },
            'key-in-code': {},
          },
        },
        unknown: {
          on: {
            // Neither the log nor the app alone says that nothing was charged; both together do.
            'ask-app': { guard: and(['logSeen', 'nothingTaken']), target: 'unpaid' },
            query: [...LISTED, { guard: and(['appSeen', 'nothingTaken']), target: 'unpaid' }],
            reprint: [
              { guard: or(['paperOut', 'forced']) },
              { guard: 'inLog', target: 'paid' },
              { guard: and(['appSeen', 'nothingTaken']), target: 'unpaid' },
            ],
            'call-acquirer': [
              { guard: 'acquirerOpen', actions: 'handOver' },
              { guard: or(['reversalWaits', 'orderOpen']) },
              { guard: 'nothingTaken', target: 'unpaid' },
              { target: 'paid' },
            ],
          },
        },
      },
      on: {
        charge: TOLD,
        'other-card': TOLD,
        'other-way': { guard: 'pays', target: '.paid' },
        split: '.paid',
        'go-there': '.paid',
        'key-in-code': '.unknown',
        void: [
          { guard: not('voids') },
          // What is left when the last one is taken off.
          { guard: and(['forced', 'nothingTaken']), target: '.unpaid' },
          { guard: or(['forced', 'takenTwice']), target: '.paid' },
          { guard: 'orderOpen', target: '.unknown' },
          { target: '.unpaid' },
        ],
      },
    },
    customer: {
      initial: 'waiting',
      states: { waiting: {}, told: {}, served: {}, gone: {} },
      on: {
        ...Object.fromEntries(TELLING.map((act) => [act, '.told'])),
        'give-goods': '.served',
        'see-off': '.gone',
        'ring-off': '.gone',
      },
    },
    /** Whatever is done leaves its mark behind the counter. */
    counter: {
      on: { '*': { actions: assign(({ context, event }) => factsAfter(context, event.type)) } },
    },
  },
});

export type Practice = SnapshotFrom<typeof machine>;
export type Screen = Practice['value']['terminal'];
export type Money = Practice['value']['money'];
