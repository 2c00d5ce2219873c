import type { ActId } from './acts.ts';

/** What the bank side answers: yes, nothing, or a response code. */
type Response = 'yes' | 'nothing' | (string & {});

/** What is really the matter. Nobody behind the counter is told; it shows in what the acts bring. */
export interface Truth {
  /** The answer to the customer's card. */
  card: Response;
  /** The answer to the same card from the second time on, where that is another. */
  again?: Response;
  /** The answer to another card of theirs. */
  other: Response;
  /** A reversal comes to nothing. */
  reversalFails?: true;
  /** The acquirer has no answer today. */
  acquirerOpen?: true;
  tampered?: true;
  updateHelps?: true;
  /** The customer will not pay in any other way. */
  refuses?: true;
  /** The customer is not in the shop. */
  absent?: true;
}

/** What stands behind the counter, apart from the money: the machine's context. */
export interface Facts {
  truth: Truth;
  line: boolean;
  paper: boolean;
  keys: boolean;
  /** How many approved sales of this customer the terminal's own log holds. */
  log: number;
  reversal: 'none' | 'pending' | 'failed';
  /** A payment by QR code: still at the customer's, paid without word of it yet, paid, called off. */
  order: 'none' | 'open' | 'late' | 'paid' | 'cancelled';
  /** Whether the customer's card was tried again. */
  again: boolean;
  /** The code that the screen showed last. */
  code: string;
  /** What was looked at since the last sale: the terminal's log, the customer's banking app. */
  seen: { log: boolean; app: boolean };
  /** An offline sale by a dictated code lies in the log; no money will ever come of it. */
  forced: boolean;
  /** Something went back to the customer: their app lists the charge and the refund. */
  returned: boolean;
  /** The slip of the sale came out, or none is owed. */
  slip: boolean;
  /** The customer says that more was charged, and nobody has settled that yet. */
  claim: boolean;
  /** The acquirer has taken on what is open about this very sale. */
  inHands: boolean;
  /** The provider was called, and said to leave the terminal alone. */
  vendor: boolean;
  updated: boolean;
  goods: boolean;
}

/** A shop where nothing is wrong, before a sale. */
export const AT_REST: Omit<Facts, 'truth'> = {
  line: true,
  paper: true,
  keys: true,
  log: 0,
  reversal: 'none',
  order: 'none',
  again: false,
  code: '',
  seen: { log: false, app: false },
  forced: false,
  returned: false,
  slip: true,
  claim: false,
  inHands: false,
  vendor: false,
  updated: false,
  goods: false,
};

/** The code for keys that are lost. */
const KEYS_LOST = 'A0';

/** Whether the act asks the bank side for money from a card or a customer's code. */
const asks = (act: ActId) => act === 'charge' || act === 'other-card';

/** Whether such an act gets as far as the bank side. */
function reaches({ line, truth }: Facts, act: ActId): boolean {
  if (truth.tampered || !line || truth.absent) return false;
  return act === 'charge' || (act === 'other-card' && !truth.refuses);
}

/** What comes back for an act that asks for money; undefined where it does not get so far. */
export function responseTo(facts: Facts, act: ActId): Response | undefined {
  if (!reaches(facts, act)) return undefined;
  const { truth, keys, updated, again } = facts;
  if (!keys) return KEYS_LOST;
  if (updated && truth.updateHelps) return 'yes';
  if (act === 'other-card') return truth.other;
  return again ? (truth.again ?? truth.card) : truth.card;
}

/** Whether a reversal that waits would be carried through by an act now. */
export function reverses(facts: Facts, act: ActId): boolean {
  const online = act === 'balance' || responseTo(facts, act) === 'yes';
  return online && facts.line && facts.keys && facts.reversal === 'pending';
}

/** Whether there is a sale in the log that can be voided. */
export const canVoid = ({ line, log, forced }: Facts): boolean => line && (log > 0 || forced);

/** What becomes of a reversal that waits. */
function afterReversal(facts: Facts, act: ActId): Partial<Facts> {
  if (!reverses(facts, act)) return {};
  return facts.truth.reversalFails ? { reversal: 'failed' } : { reversal: 'none', returned: true };
}

function afterAsking(facts: Facts, act: ActId): Facts {
  const response = responseTo(facts, act);
  if (response === undefined) return facts;
  const seen = { log: false, app: false };
  const again = facts.again || act === 'charge';
  if (response !== 'yes') return { ...facts, seen, code: response };
  // The new sale is the last one now, so an order that was called off is no longer shown.
  const order = facts.order === 'cancelled' ? 'none' : facts.order;
  return {
    ...facts,
    ...afterReversal(facts, act),
    seen,
    again,
    order,
    log: facts.log + 1,
    slip: facts.paper,
    code: '',
  };
}

/** Acts after which what the acquirer took on is no longer how it stands. */
const MOVES: readonly ActId[] = ['other-way', 'split', 'go-there', 'key-in-code', 'void'];

/** What an act changes, where it is not asking for money. Absent: nothing. */
const CHANGES: Partial<Record<ActId, (facts: Facts) => Partial<Facts>>> = {
  reconnect: () => ({ line: true }),
  'load-paper': () => ({ paper: true }),
  'sign-in': ({ line, truth }) => (line && !truth.tampered ? { keys: true } : {}),
  // Whoever has paid can no longer be called off; the refusal brings the word of it.
  cancel: ({ order }) =>
    order === 'open' ? { order: 'cancelled' } : order === 'late' ? { order: 'paid' } : {},
  'let-pay': ({ order }) => (order === 'open' ? { order: 'paid' } : {}),
  wait: ({ order }) => (order === 'late' ? { order: 'paid' } : {}),
  query: ({ seen, order, log }) => ({
    seen: { ...seen, log: true },
    // Once found, it is a sale in the log like any other.
    ...(order === 'paid' ? { log: log + 1, order: 'none' } : {}),
  }),
  reprint: ({ seen, paper, log }) =>
    paper ? { seen: { ...seen, log: true }, ...(log > 0 ? { slip: true } : {}) } : {},
  void: (facts) => {
    if (!canVoid(facts)) return {};
    // The last one goes first: what was forced never was money.
    return facts.forced
      ? { forced: false }
      : { log: facts.log - 1, returned: true, claim: false, slip: true };
  },
  settle: ({ line }) => (line ? { log: 0, forced: false } : {}),
  balance: (facts) =>
    reverses(facts, 'balance')
      ? { ...afterReversal(facts, 'balance'), seen: { log: true, app: false } }
      : {},
  update: ({ line }) => (line ? { updated: true } : {}),
  'key-in-code': () => ({ forced: true, seen: { log: false, app: false } }),
  split: ({ log }) => ({ log: log + 1 }),
  'go-there': ({ log }) => ({ log: log + 1 }),
  'ask-app': ({ seen }) => ({ seen: { ...seen, app: true } }),
  // Two in the log are the shop's own to void; else the acquirer's word settles it.
  // Cash has no slip of the terminal.
  'other-way': ({ truth }) => (truth.refuses ? {} : { slip: true }),
  'call-acquirer': ({ log }) => (log > 1 ? {} : { claim: false }),
  'call-vendor': () => ({ vendor: true }),
  'give-goods': () => ({ goods: true }),
};

/** What stands behind the counter once an act is done. */
export function factsAfter(facts: Facts, act: ActId): Facts {
  const now = MOVES.includes(act) || asks(act) ? { ...facts, inHands: false } : facts;
  if (asks(act)) return afterAsking(now, act);
  const change = CHANGES[act];
  return change ? { ...now, ...change(now) } : now;
}
