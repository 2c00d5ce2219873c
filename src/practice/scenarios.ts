import type { Sale } from '../domain/sale.ts';
import type { StatementId } from '../domain/statements.ts';
import type { StepId } from '../flow/steps.ts';
import type { ActId } from './acts.ts';
import type { Facts, Truth } from './facts.ts';
import type { Money, Screen } from './machine.ts';

/** How a practice can end well. */
type GoodEnd = 'paid-once' | 'nothing' | 'in-hands' | 'refund';

/** One way in which the scenario can be, unknown to whoever practises it. */
interface Variant {
  truth: Truth;
  /** What differs from the scenario's beginning. */
  money?: Money;
  facts?: Partial<Facts>;
  /** A right way through it. Others may be as right. */
  way: readonly ActId[];
  end: GoodEnd;
}

export interface ScenarioRow {
  begin: { screen: Screen; money: Money; known: Sale; facts?: Partial<Facts> };
  variants: readonly [Variant, ...Variant[]];
  /** What can be done beside the keys of the terminal. */
  offers: readonly ActId[];
  /** The step of the wizard that helps here; while the last sale is unknown it is `unknown`. */
  step: StepId;
  unknown?: StepId;
  /** The step once a code says to leave the card. */
  stopped?: StepId;
  /** How many minutes the customer was told nothing before it begins. */
  silent?: number;
  /** The measures of the source document that it practises, each by an act of a right way. */
  practises: Partial<Record<StatementId, ActId>>;
  /** Those that it practises by something to be left alone. */
  avoids?: Partial<Record<StatementId, ActId>>;
}

const ENDS = ['give-goods', 'see-off'] as const;

/** A row each, from easy to hard. Only data: what is right in them follows from the rules (judge.ts). */
const ROWS = {
  'no-paper': {
    begin: {
      screen: 'no-paper',
      money: 'once',
      known: 'unknown',
      facts: { log: 1, paper: false, slip: false },
    },
    variants: [
      {
        truth: { card: 'yes', other: 'yes' },
        way: ['say-checking', 'load-paper', 'reprint', 'give-goods'],
        end: 'paid-once',
      },
    ],
    offers: ['load-paper', 'say-checking', 'ask-app', 'other-way', ...ENDS],
    step: 'printing.paper',
    unknown: 'printing.paper',
    practises: { C4: 'reprint', S5: 'say-checking' },
  },
  'expired-card': {
    begin: { screen: 'refused', money: 'none', known: 'unpaid', facts: { code: '54' } },
    variants: [
      {
        truth: { card: '54', other: 'yes' },
        way: ['say-another-way', 'other-card', 'give-goods'],
        end: 'paid-once',
      },
    ],
    offers: ['say-another-way', 'say-reason', 'say-bank', 'other-card', 'other-way', ...ENDS],
    step: 'other-payment',
    practises: { M2: 'other-card', F4: 'say-another-way' },
    avoids: { C1: 'charge' },
  },
  'wrong-pin': {
    begin: {
      screen: 'refused',
      money: 'none',
      known: 'unpaid',
      facts: { code: '55', again: true },
    },
    variants: [
      {
        truth: { card: '55', again: '75', other: 'yes' },
        way: ['ask-holder', 'say-pin-again', 'charge', 'say-bank', 'other-card', 'give-goods'],
        end: 'paid-once',
      },
      {
        truth: { card: '55', again: 'yes', other: 'yes' },
        way: ['ask-holder', 'say-pin-again', 'charge', 'give-goods'],
        end: 'paid-once',
      },
    ],
    offers: [
      'say-pin-again',
      'ask-holder',
      'ask-pin',
      'say-bank',
      'other-card',
      'other-way',
      ...ENDS,
    ],
    step: 'identity.document',
    stopped: 'identity.stop-card',
    practises: {
      S1: 'ask-holder',
      C1: 'say-pin-again',
      'C1.1': 'ask-holder',
      'C1.2': 'say-bank',
      'C1.3': 'other-card',
      M3: 'say-bank',
    },
  },
  'wrong-amount': {
    begin: { screen: 'approved', money: 'wrong', known: 'paid', facts: { log: 1 } },
    variants: [
      {
        truth: { card: 'yes', other: 'yes' },
        way: ['void', 'charge', 'say-sorry', 'give-goods'],
        end: 'paid-once',
      },
      {
        truth: { card: 'yes', other: 'yes' },
        facts: { log: 0 },
        way: ['void', 'call-acquirer', 'say-sorry', 'give-goods'],
        end: 'refund',
      },
    ],
    offers: ['say-sorry', 'cash-back', 'other-way', 'call-acquirer', ...ENDS],
    step: 'undo.which',
    practises: { 'C2.1': 'void' },
  },
  'big-amount': {
    begin: { screen: 'refused', money: 'none', known: 'unpaid', facts: { code: '61' } },
    variants: [
      {
        truth: { card: '61', other: 'yes' },
        way: ['say-bank', 'other-card', 'give-goods'],
        end: 'paid-once',
      },
    ],
    offers: ['split', 'say-bank', 'say-another-way', 'other-card', 'other-way', ...ENDS],
    step: 'amount.large-sale',
    practises: { C2: 'other-card', 'C2.2': 'say-bank' },
    avoids: { E1: 'split' },
  },
  'line-cut': {
    begin: { screen: 'timed-out', money: 'none', known: 'unknown', facts: { line: false } },
    variants: [
      {
        truth: { card: 'yes', other: 'yes' },
        way: ['say-result-unknown', 'reconnect', 'query', 'ask-app', 'charge', 'give-goods'],
        end: 'paid-once',
      },
      {
        truth: { card: 'yes', other: 'yes' },
        money: 'once',
        facts: { reversal: 'pending' },
        way: [
          'say-result-unknown',
          'reconnect',
          'query',
          'ask-app',
          'balance',
          'ask-app',
          'charge',
          'give-goods',
        ],
        end: 'paid-once',
      },
    ],
    offers: [
      'reconnect',
      'balance',
      'restart',
      'say-result-unknown',
      'ask-app',
      'other-way',
      'call-acquirer',
      ...ENDS,
    ],
    step: 'user-exception.network',
    silent: 3,
    practises: { M1: 'reconnect', S2: 'reconnect', 'C4.1': 'query' },
    avoids: { F2: 'charge' },
  },
  'qr-stuck': {
    begin: { screen: 'paying', money: 'none', known: 'unknown' },
    variants: [
      {
        truth: { card: 'yes', other: 'yes' },
        money: 'once',
        facts: { order: 'late' },
        way: ['say-result-unknown', 'wait', 'query', 'give-goods'],
        end: 'paid-once',
      },
      {
        truth: { card: 'yes', other: 'yes' },
        facts: { order: 'open' },
        way: ['say-result-unknown', 'wait', 'query', 'cancel', 'query', 'charge', 'give-goods'],
        end: 'paid-once',
      },
    ],
    offers: ['wait', 'say-result-unknown', 'ask-app', 'let-pay', 'other-way', ...ENDS],
    step: 'qr-payment.query',
    unknown: 'qr-payment.query',
    practises: { C4: 'query', F2: 'say-result-unknown' },
  },
  'keys-lost': {
    begin: {
      screen: 'refused',
      money: 'none',
      known: 'unknown',
      facts: { code: 'A0', keys: false },
    },
    variants: [
      {
        truth: { card: 'yes', other: 'yes' },
        way: ['say-result-unknown', 'query', 'ask-app', 'sign-in', 'charge', 'give-goods'],
        end: 'paid-once',
      },
      {
        truth: { card: 'yes', other: 'yes' },
        money: 'once',
        facts: { reversal: 'pending' },
        way: [
          'say-result-unknown',
          'query',
          'ask-app',
          'sign-in',
          'balance',
          'ask-app',
          'charge',
          'give-goods',
        ],
        end: 'paid-once',
      },
    ],
    offers: ['balance', 'say-result-unknown', 'ask-app', 'other-way', 'call-acquirer', ...ENDS],
    step: 'settlement.sign-in',
    practises: { 'C4.1': 'ask-app' },
  },
  'no-card-works': {
    begin: { screen: 'exception', money: 'none', known: 'unknown' },
    variants: [
      {
        truth: { card: 'nothing', other: 'nothing' },
        way: [
          'query',
          'ask-app',
          'other-card',
          'query',
          'ask-app',
          'say-no-cards',
          'other-way',
          'update',
          'call-vendor',
          'give-goods',
        ],
        end: 'paid-once',
      },
      {
        truth: { card: 'nothing', other: 'nothing', updateHelps: true },
        way: [
          'query',
          'ask-app',
          'other-card',
          'query',
          'ask-app',
          'say-checking',
          'update',
          'charge',
          'give-goods',
        ],
        end: 'paid-once',
      },
    ],
    offers: [
      'update',
      'restart',
      'say-checking',
      'say-no-cards',
      'ask-app',
      'other-card',
      'other-way',
      'call-vendor',
      ...ENDS,
    ],
    step: 'user-exception.card-info',
    practises: { M4: 'update', M5: 'call-vendor', F5: 'call-vendor', S3: 'call-vendor' },
  },
  'reversal-fails': {
    begin: {
      screen: 'reversal-failed',
      money: 'once',
      known: 'unknown',
      facts: { reversal: 'failed' },
    },
    variants: [
      {
        truth: { card: 'yes', other: 'yes', reversalFails: true },
        way: ['say-result-unknown', 'call-acquirer', 'give-goods'],
        end: 'paid-once',
      },
      {
        truth: { card: 'yes', other: 'yes', reversalFails: true, acquirerOpen: true },
        way: ['say-result-unknown', 'call-acquirer', 'see-off'],
        end: 'in-hands',
      },
    ],
    offers: ['restart', 'say-result-unknown', 'ask-app', 'other-way', 'call-acquirer', ...ENDS],
    step: 'transaction-status.reversal',
    unknown: 'transaction-status.reversal',
    practises: { F2: 'say-result-unknown' },
  },
  elsewhere: {
    begin: { screen: 'ready', money: 'none', known: 'not-begun' },
    variants: [
      {
        truth: { card: 'yes', other: 'yes', absent: true },
        way: ['call-acquirer', 'say-another-way', 'other-way', 'give-goods'],
        end: 'paid-once',
      },
    ],
    offers: ['go-there', 'say-another-way', 'other-way', 'call-acquirer', 'give-goods', 'ring-off'],
    step: 'location.urgent-use',
    practises: { C3: 'call-acquirer', 'C3.3': 'call-acquirer' },
    avoids: { 'C3.1': 'go-there' },
  },
  tampered: {
    begin: { screen: 'locked', money: 'none', known: 'not-begun' },
    variants: [
      {
        truth: { card: 'yes', other: 'yes', tampered: true },
        way: ['say-no-cards', 'call-vendor', 'other-way', 'give-goods'],
        end: 'paid-once',
      },
    ],
    offers: ['restart', 'open-case', 'say-no-cards', 'other-way', 'call-vendor', ...ENDS],
    step: 'terminal.tampered',
    unknown: 'terminal.tampered',
    practises: { 'C4.3': 'call-vendor' },
    avoids: { 'C4.2': 'open-case' },
  },
  'dictated-code': {
    begin: { screen: 'refused', money: 'none', known: 'unpaid', facts: { code: '05' } },
    variants: [
      {
        truth: { card: '05', other: '05', refuses: true },
        way: ['hang-up', 'say-another-way', 'other-way', 'call-police', 'see-off'],
        end: 'nothing',
      },
      {
        truth: { card: '05', other: 'yes' },
        way: ['hang-up', 'say-another-way', 'other-card', 'call-acquirer', 'give-goods'],
        end: 'paid-once',
      },
    ],
    offers: [
      'key-in-code',
      'say-another-way',
      'other-card',
      'other-way',
      'hang-up',
      'call-acquirer',
      'call-police',
      ...ENDS,
    ],
    step: 'scams',
    unknown: 'scams',
    practises: { 'C2.3': 'call-police' },
    avoids: { E1: 'key-in-code' },
  },
  'charged-twice': {
    begin: {
      screen: 'ready',
      money: 'twice',
      known: 'unknown',
      facts: { log: 2, goods: true, claim: true },
    },
    variants: [
      {
        truth: { card: 'yes', other: 'yes' },
        way: ['say-checking', 'query', 'void', 'say-sorry', 'see-off'],
        end: 'paid-once',
      },
      {
        truth: { card: 'yes', other: 'yes' },
        money: 'once',
        facts: { log: 1, returned: true },
        way: ['say-checking', 'query', 'ask-app', 'call-acquirer', 'offer-mediation', 'see-off'],
        end: 'paid-once',
      },
    ],
    offers: [
      'say-checking',
      'say-sorry',
      'ask-app',
      'argue',
      'cash-back',
      'take-photo',
      'offer-mediation',
      'call-acquirer',
      'see-off',
    ],
    step: 'dispute.talk',
    unknown: 'dispute.talk',
    silent: 6,
    practises: { C5: 'query', 'C5.1': 'say-checking', 'C5.2': 'offer-mediation' },
    avoids: { 'C5.3': 'take-photo' },
  },
} as const satisfies Record<string, ScenarioRow>;

export type ScenarioId = keyof typeof ROWS;

/** The scenarios, from easy to hard. */
export const SCENARIOS = Object.keys(ROWS) as ScenarioId[];

/** What there is to know of a scenario. */
export function scenarioRow(scenario: ScenarioId): ScenarioRow {
  return ROWS[scenario];
}

/** Whether a string names a scenario. Any string is allowed; nothing is thrown. */
export function isScenario(text: string): text is ScenarioId {
  return SCENARIOS.includes(text as ScenarioId);
}

/** Every code that a scenario can show. */
export function codesShown(): string[] {
  const codes = SCENARIOS.flatMap((scenario) => {
    const { begin, variants } = scenarioRow(scenario);
    const answers = variants.flatMap(({ truth }) => [truth.card, truth.again, truth.other]);
    return [begin.facts?.code, ...answers];
  });
  return [...new Set(codes)].filter((code) => code?.length === 2) as string[];
}
