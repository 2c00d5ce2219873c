import type { Sale } from '../domain/sale.ts';
import type { Answer } from './answers.ts';
import { metaOf, type StepId } from './steps.ts';

/**
 * Advice that can cost money, as a state marks it in its `advises`.
 *
 * - `take`: has a person take money, for the first time or again, in whatever way
 * - `same-card`: that way is the same card once more; stands beside `take`
 * - `clear`: settles, updates, restarts or otherwise clears what the result could be read from
 */
export type Advice = 'take' | 'same-card' | 'clear';

/** What a step's advice can cost; nothing for most. */
export function adviceOf(step: StepId): readonly Advice[] {
  return metaOf(step).advises ?? [];
}

/** What is known of the last sale where a person opens a step without a case. */
export function assumedAt(step: StepId): Sale {
  return metaOf(step).assumes ?? 'unknown';
}

/**
 * What is known of the last sale after an answer: what its words establish. One that establishes nothing
 * leaves what was known; but where the step itself had money taken, that is no longer the last sale.
 */
export function saleAfter(before: Sale, { step, answer }: Answer): Sale {
  const { tells = {} } = metaOf(step);
  const told = tells[answer] ?? (answer.startsWith('code.') ? tells['code.*'] : undefined);
  return told ?? (adviceOf(step).includes('take') ? 'unknown' : before);
}

/**
 * What is known of the last sale after these answers. They may begin anywhere in the flow: by a link, on a
 * page that says what it assumes.
 */
export function saleOf(answers: readonly Answer[]): Sale {
  const [first] = answers;
  return answers.reduce<Sale>(saleAfter, first ? assumedAt(first.step) : 'unknown');
}

/**
 * Whether such advice is safe with what is known: money is taken only where nothing is charged, and records
 * stay until the result is known. Whether the same card may be tried again is for its code to say.
 */
export function permits(sale: Sale, advice: Advice): boolean {
  if (advice === 'take') return sale === 'not-begun' || sale === 'unpaid';
  return advice !== 'clear' || sale !== 'unknown';
}
