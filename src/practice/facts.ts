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
  /** Who was called. */
  called: { acquirer: boolean; vendor: boolean };
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
  called: { acquirer: false, vendor: false },
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
  const { truth, keys, order, updated, again } = facts;
  if (!keys) return KEYS_LOST;
  if (order !== 'none' || (updated && truth.updateHelps)) return 'yes';
  if (act === 'other-card') return truth.other;
  return again ? (truth.again ?? truth.card) : truth.card;
}

/** Whether a reversal that waits would be carried through by an act now. */
export function reverses(facts: Facts, act: ActId): boolean {
  const online = act === 'balance' || responseTo(facts, act) === 'yes';
  return online && facts.line && facts.keys && facts.reversal === 'pending';
}

/** Whether there is a sale in the log that can be voided. */
export const canVoid = ({ line, log }: Facts): boolean => line && log > 0;

function afterAsking(facts: Facts, act: ActId): Facts {
  const response = responseTo(facts, act);
  if (response === undefined) return facts;
  const seen = { log: false, app: false };
  const again = facts.again || act === 'charge';
  if (response !== 'yes') return { ...facts, seen, code: response };
  const reversal = reverses(facts, act)
    ? facts.truth.reversalFails
      ? 'failed'
      : 'none'
    : facts.reversal;
  return { ...facts, seen, again, reversal, log: facts.log + 1, code: '' };
}

/** What an act changes, where it is not asking for money. Absent: nothing. */
const CHANGES: Partial<Record<ActId, (facts: Facts) => Partial<Facts>>> = {
  reconnect: () => ({ line: true }),
  'load-paper': () => ({ paper: true }),
  'sign-in': ({ line, truth }) => (line && !truth.tampered ? { keys: true } : {}),
  cancel: ({ order }) => (order === 'open' ? { order: 'cancelled' } : {}),
  wait: ({ order }) => (order === 'late' ? { order: 'paid' } : {}),
  query: ({ seen, order, log }) => ({
    seen: { ...seen, log: true },
    log: order === 'paid' ? 1 : log,
  }),
  reprint: ({ seen, paper }) => (paper ? { seen: { ...seen, log: true } } : {}),
  void: (facts) => (canVoid(facts) ? { log: facts.log - 1 } : {}),
  settle: ({ line }) => (line ? { log: 0 } : {}),
  balance: (facts) =>
    reverses(facts, 'balance')
      ? facts.truth.reversalFails
        ? { reversal: 'failed' }
        : { reversal: 'none', seen: { log: true, app: false } }
      : {},
  update: ({ line }) => (line ? { updated: true } : {}),
  'key-in-code': () => ({ seen: { log: false, app: false } }),
  split: ({ log }) => ({ log: log + 1 }),
  'go-there': ({ log }) => ({ log: log + 1 }),
  'ask-app': ({ seen }) => ({ seen: { ...seen, app: true } }),
  'call-acquirer': ({ called }) => ({ called: { ...called, acquirer: true } }),
  'call-vendor': ({ called }) => ({ called: { ...called, vendor: true } }),
  'give-goods': () => ({ goods: true }),
};

/** What stands behind the counter once an act is done. */
export function factsAfter(facts: Facts, act: ActId): Facts {
  if (asks(act)) return afterAsking(facts, act);
  const change = CHANGES[act];
  return change ? { ...facts, ...change(facts) } : facts;
}
