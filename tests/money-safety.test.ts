import { describe, expect, it } from 'vitest';
import type { Retry } from '../src/domain/response-codes/index.ts';
import { UNKNOWN_CODE_STEP } from '../src/domain/response-codes/index.ts';
import { saleAfterCode } from '../src/domain/response-codes/sale.ts';
import { RESPONSE_CODES } from '../src/domain/response-codes/table.ts';
import { type Advice, adviceOf, assumedAt, saleAfter } from '../src/flow/sale.ts';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import {
  type AnswerId,
  choicesOf,
  isOutcome,
  kindOf,
  metaOf,
  nextStep,
  STEPS,
  type StepId,
} from '../src/flow/steps.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { pageOf } from '../src/site/page.ts';
import { described, everyStand, UNLISTED, waysOn } from './money.ts';
import { locale } from './pages.ts';

const STANDS = everyStand();
const RECORDS: StepId = 'transaction-status.records';
/**
 * Where the last sale is checked: of a payment by code it is the order that is queried, and of a terminal that is
 * out of use the acquirer looks it up.
 */
const CHECKS: readonly StepId[] = [RECORDS, 'qr-payment.query', 'contact.acquirer'];

const advises = (advice: Advice) => (step: StepId) => adviceOf(step).includes(advice);
const takes = advises('take');
const clears = advises('clear');
const triesSameCard = advises('same-card');

/** Steps whose advice is safe only where something is known of the last sale. */
const RISKY = STEPS.filter((step) => adviceOf(step).length > 0 || assumedAt(step) !== 'unknown');

/** The answers that lead to the check of the last sale and say that nothing is known of it. */
const checksFirst = (step: StepId) =>
  choicesOf(step).filter(
    ({ answer, next }) => CHECKS.includes(next) && metaOf(step).tells?.[answer] === 'unknown',
  );

describe('on every way through the flow', () => {
  it('nobody is told to take money while the last sale is unknown or paid', () => {
    const wrong = STANDS.filter(
      ({ step, sale }) => takes(step) && (sale === 'unknown' || sale === 'paid'),
    );
    expect(wrong.map(described)).toEqual([]);
  });

  it('nobody is told to settle, update, restart or clear while the last sale is unknown', () => {
    const wrong = STANDS.filter(({ step, sale }) => clears(step) && sale === 'unknown');
    expect(wrong.map(described)).toEqual([]);
  });

  it('no case is called solved while the last sale is unknown', () => {
    const wrong = STANDS.flatMap(({ step, sale, way }) =>
      waysOn(step).flatMap(({ answer, next }) => {
        const after = saleAfter(sale, { step, answer });
        const stand = { step: next, sale: after, way: [...way, { step, answer }] };
        return next === 'resolved' && after === 'unknown' ? [described(stand)] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every step is stood at, and each that takes money is reached by answers too', () => {
    expect(new Set(STANDS.map(({ step }) => step))).toEqual(new Set(STEPS));
    expect(STEPS.filter(takes).length).toBeGreaterThan(5);
    const reached = new Set(
      STEPS.flatMap((step) => waysOn(step).map(({ next }) => next)).filter(takes),
    );
    expect(reached).toEqual(new Set(STEPS.filter(takes)));
  });
});

describe('what the states say of the money', () => {
  it.each(STEPS)('%s tells only of answers that it offers', (step) => {
    const offered = new Set<string>([...waysOn(step).map(({ answer }) => answer), 'code.*']);
    for (const answer of Object.keys(metaOf(step).tells ?? {})) {
      expect(offered.has(answer), answer).toBe(true);
    }
  });

  it('names the same card only where money is taken', () => {
    expect(STEPS.filter(triesSameCard).filter((step) => !takes(step))).toEqual([]);
  });

  it.each(RISKY)('%s offers the check of the last sale to whoever does not know', (step) => {
    expect(checksFirst(step)).toHaveLength(1);
  });

  it.each(RISKY)('%s begins with that check in its words', (step) => {
    for (const language of LANGUAGES) {
      const { stop } = locale(language, flowOf(step))[leafOf(step)] as { stop?: string[] };
      expect(stop?.[0], language).toMatch(
        /扣没扣款说不清？先查|charged\? Check the last sale first/,
      );
    }
  });

  it.each(STEPS.filter(takes))('%s says that nothing more is taken from who has paid', (step) => {
    for (const language of LANGUAGES) {
      const { stop } = locale(language, flowOf(step))[leafOf(step)] as { stop?: string[] };
      expect(stop?.join(' '), language).toMatch(/付过的，别再收|has paid, take nothing more/);
    }
  });

  it('asks an ordinary 用户异常 for no more answers than before', () => {
    const way = ['user-exception', 'network-fine', 'no-card-works', 'still-failing'];
    const end = way.reduce<StepId>((step, answer) => nextStep(step, answer) as StepId, 'start');
    expect(end).toBe('contact.vendor');
  });
});

/** Steps that can be reached by answers that tell nothing new. */
function nearby(from: StepId): StepId[] {
  const found = new Set([from]);
  for (const step of found) {
    for (const { answer, next } of choicesOf(step)) {
      if (metaOf(step).tells?.[answer] === undefined) found.add(next);
    }
  }
  return [...found];
}

const leadsToCheck = (step: StepId) => step === RECORDS || kindOf(step) === 'contact';
const leavesTheCard = (step: StepId) => !nearby(step).some(triesSameCard);

/**
 * Whether a step goes with a verdict. A code that may be retried says so itself: its step is for whom it
 * fails again.
 */
const FITS: Record<Retry, (step: StepId) => boolean> = {
  succeeded: (step) => step === 'resolved' || step === RECORDS,
  'partly-paid': (step) => step === 'other-payment',
  'may-retry': (step) =>
    takes(step) || choicesOf(step).some(({ next }) => next === 'other-payment'),
  'sign-in-then-retry': leadsToCheck,
  'check-result-first': leadsToCheck,
  'other-card-or-payment': leavesTheCard,
  'do-not-retry': (step) => leavesTheCard(step) && !takes(step),
};

describe('a code’s verdict', () => {
  it.each(RESPONSE_CODES)('of $code, $retry, goes with its step $step', ({ retry, step }) => {
    expect(FITS[retry](step as StepId)).toBe(true);
  });

  it.each(RESPONSE_CODES)('of $code is what is known of the sale', ({ code, retry }) => {
    const given = { step: 'codes', answer: `code.${code.toLowerCase()}` as AnswerId } as const;
    expect(saleAfter('paid', given)).toBe(saleAfterCode(retry));
  });

  it('of one that no table lists leaves everything open, where no money is taken', () => {
    expect(nextStep('codes', UNLISTED)).toBe(UNKNOWN_CODE_STEP);
    expect(saleAfter('paid', { step: 'codes', answer: UNLISTED })).toBe('unknown');
    expect(leadsToCheck(UNKNOWN_CODE_STEP)).toBe(true);
  });
});

/** Whom an end names, and its answer for when nobody can be reached there, or nobody is in charge. */
const CALLS: Record<string, string> = {
  'transaction-status.wait': 'no-answer',
  'contact.bank': 'no-answer',
  'contact.vendor': 'no-answer',
  'contact.repair': 'nobody-came',
  'contact.acquirer': 'no-answer',
  'contact.unionpay': 'still-open',
  'contact.police': 'not-theirs',
  'contact.mediation': 'to-legal-help',
  'contact.legal': 'no-answer',
};

const ENDS = STEPS.filter((step) => isOutcome(step) && step !== 'resolved');

describe('an end that is no success', () => {
  it('is a call, or another way to pay that leads on to one', () => {
    expect(ENDS).toEqual(expect.arrayContaining(Object.keys(CALLS)));
    const others = ENDS.filter((step) => !(step in CALLS));
    for (const step of others) {
      expect(
        choicesOf(step).some(({ next }) => next in CALLS),
        step,
      ).toBe(true);
    }
  });

  it.each(Object.entries(CALLS))('%s names somebody, and leads on by %s', (step, answer) => {
    const { contacts } = pageOf(step as StepId);
    expect(contacts.flatMap(({ list }) => list).length).toBeGreaterThan(0);
    const next = nextStep(step as StepId, answer);
    expect(next !== step && next !== undefined && next in CALLS).toBe(true);
  });

  it('goes from the provider to the acquirer, to UnionPay, to waiting for the answer', () => {
    const chain: StepId[] = ['contact.vendor'];
    for (const step of chain) {
      const next = nextStep(step, CALLS[step] ?? '');
      if (next && !chain.includes(next)) chain.push(next);
    }
    expect(chain).toEqual([
      'contact.vendor',
      'contact.acquirer',
      'contact.unionpay',
      'transaction-status.wait',
    ]);
    expect(nextStep('contact.bank', 'no-answer')).toBe('contact.unionpay');
  });
});
