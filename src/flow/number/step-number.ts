import { STEPS, type StepId } from '../steps.ts';
import { isChecked, withCheck } from './damm.ts';
import { placeInTable } from './table.ts';
import { FLOW_VERSION } from './version.ts';

/** Three digits of the step, one to check: 0127. */
const DIGITS = 4;

/** The check begins elsewhere in each version: a number of one within ten of this is wrong here, and opens nothing. */
const FIRST = FLOW_VERSION % 10;

/** The number of a step, to be said to somebody who types it into the search field. */
export function stepNumber(step: StepId): string {
  return withCheck(String(placeInTable(step)).padStart(DIGITS - 1, '0'), FIRST);
}

/**
 * The step whose number was typed.
 *
 * @returns `wrong` for four digits that are no step's number, undefined for whatever else was typed
 */
export function readStepNumber(text: string): StepId | 'wrong' | undefined {
  const digits = text.slice(0, 20).normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d{4}$/.test(digits)) return undefined;
  return (isChecked(digits, FIRST) && STEPS[Number(digits.slice(0, -1))]) || 'wrong';
}
