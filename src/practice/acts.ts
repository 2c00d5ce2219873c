import type { Advice } from '../flow/sale.ts';

/** Where an act is done: a key of the terminal, at the counter, with the customer, on the phone. */
export const GROUPS = ['key', 'counter', 'customer', 'phone'] as const;
type Group = (typeof GROUPS)[number];

interface ActRow {
  group: Group;
  /** How long it takes; the customer waits meanwhile. */
  minutes: number;
  /** What it can cost, in the words of the flow (src/flow/sale.ts). */
  advises?: readonly Advice[];
  /** It uses the terminal, which one that was tampered with must never be. */
  uses?: true;
  /** It tells the customer what is going on. */
  tells?: true;
  /** The customer leaves with it. */
  ends?: true;
}

/** The same card, or the same customer's code, once more. */
const AGAIN = ['take', 'same-card'] as const;

/** Everything that can be done in the practice. The name of a `say-` act ends with that of its phrase. */
const ROWS = {
  charge: { group: 'key', minutes: 1, advises: AGAIN, uses: true },
  cancel: { group: 'key', minutes: 0 },
  'sign-in': { group: 'key', minutes: 1, uses: true },
  query: { group: 'key', minutes: 1 },
  reprint: { group: 'key', minutes: 1 },
  void: { group: 'key', minutes: 1, uses: true },
  settle: { group: 'key', minutes: 2, advises: ['clear'], uses: true },
  reconnect: { group: 'counter', minutes: 2 },
  'load-paper': { group: 'counter', minutes: 1 },
  balance: { group: 'counter', minutes: 1, uses: true },
  wait: { group: 'counter', minutes: 1 },
  restart: { group: 'counter', minutes: 2, advises: ['clear'], uses: true },
  update: { group: 'counter', minutes: 4, advises: ['clear'], uses: true },
  'open-case': { group: 'counter', minutes: 3 },
  'key-in-code': { group: 'counter', minutes: 1, uses: true },
  split: { group: 'counter', minutes: 2, advises: ['take'], uses: true },
  'go-there': { group: 'counter', minutes: 20, advises: ['take'], uses: true },
  'other-card': { group: 'customer', minutes: 1, advises: ['take'], uses: true },
  'other-way': { group: 'customer', minutes: 1, advises: ['take'] },
  'say-checking': { group: 'customer', minutes: 0, tells: true },
  'say-pin-again': { group: 'customer', minutes: 0, tells: true },
  'say-another-way': { group: 'customer', minutes: 0, tells: true },
  'say-no-cards': { group: 'customer', minutes: 0, tells: true },
  'say-result-unknown': { group: 'customer', minutes: 0, tells: true },
  'say-bank': { group: 'customer', minutes: 0, tells: true },
  'say-sorry': { group: 'customer', minutes: 0, tells: true },
  'say-reason': { group: 'customer', minutes: 0 },
  'ask-app': { group: 'customer', minutes: 1 },
  'let-pay': { group: 'customer', minutes: 1 },
  'ask-holder': { group: 'customer', minutes: 0 },
  'ask-pin': { group: 'customer', minutes: 1 },
  'cash-back': { group: 'customer', minutes: 1 },
  argue: { group: 'customer', minutes: 2 },
  'take-photo': { group: 'customer', minutes: 1 },
  'offer-mediation': { group: 'customer', minutes: 1 },
  'hang-up': { group: 'phone', minutes: 0 },
  'call-acquirer': { group: 'phone', minutes: 3 },
  'call-vendor': { group: 'phone', minutes: 2 },
  'call-police': { group: 'phone', minutes: 2 },
  'give-goods': { group: 'customer', minutes: 0, ends: true },
  'see-off': { group: 'customer', minutes: 1, ends: true },
  'ring-off': { group: 'phone', minutes: 0, ends: true },
} as const satisfies Record<string, ActRow>;

export type ActId = keyof typeof ROWS;

/** The acts, in the order in which they are shown. */
export const ACTS = Object.keys(ROWS) as ActId[];

/** The keys of the terminal: there in every scenario, as on a real one. */
export const KEYS = ACTS.filter((act) => ROWS[act].group === 'key');

/** What there is to know of an act. */
export function actRow(act: ActId): ActRow {
  return ROWS[act];
}

/** Whether a string names an act. Any string is allowed; nothing is thrown. */
export function isAct(text: string): text is ActId {
  return ACTS.includes(text as ActId);
}
