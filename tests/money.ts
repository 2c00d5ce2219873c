import type { Sale } from '../src/domain/sale.ts';
import type { Answer } from '../src/flow/answers.ts';
import { assumedAt, saleAfter } from '../src/flow/sale.ts';
import { type AnswerId, choicesOf, nextStep, STEPS, type StepId } from '../src/flow/steps.ts';

/** A person at a step, with what is known of the last sale, and how they came there. */
export interface Stand {
  step: StepId;
  sale: Sale;
  way: readonly Answer[];
}

/** A code that no table lists. */
export const UNLISTED = 'code.zz' as AnswerId;

/** Every answer of a step with where it leads; for the codes also one that no table lists. */
export function waysOn(step: StepId): { answer: AnswerId; next: StepId }[] {
  const choices = choicesOf(step);
  if (step !== 'codes') return choices;
  return [...choices, { answer: UNLISTED, next: nextStep('codes', UNLISTED) as StepId }];
}

/**
 * Every step with everything that can be known there: from the start, and from every step opened by a link
 * with what its page assumes. Each once, by its shortest way, so it ends although the flow has circles.
 */
export function everyStand(): Stand[] {
  const found = new Map<string, Stand>();
  const waiting: Stand[] = [];
  const add = (stand: Stand) => {
    const key = `${stand.step} ${stand.sale}`;
    if (found.has(key)) return;
    found.set(key, stand);
    waiting.push(stand);
  };
  add({ step: 'start', sale: 'unknown', way: [] });
  for (const step of STEPS) add({ step, sale: assumedAt(step), way: [] });
  for (let stand = waiting.shift(); stand; stand = waiting.shift()) {
    const { step, sale, way } = stand;
    for (const { answer, next } of waysOn(step)) {
      const given = { step, answer };
      add({ step: next, sale: saleAfter(sale, given), way: [...way, given] });
    }
  }
  return [...found.values()];
}

/** A stand in words, for the message of a test that fails. */
export function described({ step, sale, way }: Stand): string {
  const answers = way.map((given) => `${given.step} ${given.answer}`).join(', ');
  return `${step} while ${sale}: ${answers || 'opened by a link'}`;
}
