import { describe, expect, it } from 'vitest';
import { readCase } from '../src/app/find-case.ts';
import { replay } from '../src/flow/replay.ts';
import { leafOf } from '../src/flow/step-id.ts';
import { isStep, nextStep, STEPS } from '../src/flow/steps.ts';

/** The steps of version 0.1 as it was in 2026-11, with their answers: cases of it lie on people's devices. */
const EARLIER = {
  start: 'screen-code user-exception transaction-status identity amount location dispute',
  codes: 'code.91 code.55 code.a0 code.05 code.b7',
  'user-exception.network': 'works-again network-fine no-network charge-unknown',
  'user-exception.card-info': 'this-card-works another-card-works no-card-works no-other-card',
  'user-exception.software-update': 'works-again still-failing cannot-update',
  'transaction-status.records': 'was-paid was-not-paid charged-but-failed cannot-tell',
  'transaction-status.reversal': 'reversed not-reversed cannot-tell',
  'transaction-status.terminal-fault': 'works-again still-wrong tamper-message customer-waiting',
  'identity.document': 'own-card document-expired not-the-holder',
  'identity.contact-details': 'verified-now number-outdated fails-again',
  'identity.stop-card': 'pay-another-way ask-the-bank every-card-fails',
  'amount.limit': 'was-mistyped over-the-limit suspicious',
  'amount.large-sale': 'pay-another-way raise-card-limit every-card-over suspicious',
  'amount.fraud': 'report only-unsure misunderstanding',
  'location.registered-place': 'back-and-works in-registered-place elsewhere',
  'location.special-trade': 'rule-followed no-special-rule not-sure',
  'location.urgent-use': 'must-use-here customer-waiting back-and-works',
  'dispute.talk': 'settled about-a-charge not-settled',
  'dispute.third-party': 'agreed-after-all bring-someone-in feel-unsafe',
  'dispute.privacy': 'to-mediation to-legal-help',
  'contact.bank': 'solved-by-call card-is-fine pay-another-way',
  'contact.vendor': 'solved-by-call needs-repair',
  'contact.acquirer': 'solved-by-call takes-longer',
  'contact.police': 'after-the-call',
  'contact.mediation': 'agreed-after-all to-legal-help',
  'contact.legal': 'after-the-call',
  'other-payment': 'check-the-terminal',
  resolved: '',
};

const CASES = Object.entries(EARLIER).flatMap(([step, answers]) =>
  answers
    .split(' ')
    .filter((answer) => answer !== '')
    .map((answer) => ({ step, answer })),
);

describe('a case saved by the version before', () => {
  it('stands at a step that there still is', () => {
    for (const step of Object.keys(EARLIER)) expect(isStep(step), step).toBe(true);
  });

  it.each(CASES)('keeps $answer of $step and goes on from it', ({ step, answer }) => {
    const found = replay([{ step, answer }]);
    expect(found).toMatchObject({ answers: [{ step, answer }], dropped: 0 });
    expect(found.step).toBe(nextStep(step as never, answer));
  });

  // Links named a step only where several offered the answer; more do so today.
  it.each(CASES)('is read from its link: $answer of $step', ({ step, answer }) => {
    const alone = CASES.filter((other) => other.answer === answer).length === 1;
    const token = alone ? answer : `${leafOf(step)}.${answer}`;
    expect(readCase(`v1~${token}`)).toMatchObject({ answers: [{ step, answer }], dropped: 0 });
  });

  it('opens where it stood even where an answer in it is gone', () => {
    const found = readCase('v1~user-exception~battery.flat~network-fine~no-card-works~ticket.K-17');
    expect(found).toMatchObject({
      step: nextStep('user-exception.card-info', 'no-card-works'),
      dropped: 1,
      ticket: 'K-17',
    });
    expect(STEPS).toContain(found.step);
  });
});
