import { isStep, nextStep, type StepId } from '../../flow/steps.ts';
import { answerText, nameOf, type Say } from '../../site/names.ts';
import type { Group } from './tally.ts';

/** What a step is called; one of another version by its id. */
function stepName(step: string, say: Say): string {
  return isStep(step) ? nameOf({ place: step }, say) : step;
}

/** What a row of a list is called in words; what this version does not know goes by its id. */
export function nameOfRow(group: Group, key: string, say: Say): string {
  if (group === 'codes') return key;
  if (group !== 'answers') return stepName(key, say);
  const [step = '', answer = ''] = key.split(' ');
  if (!isStep(step) || !nextStep(step as StepId, answer)) return key;
  return `${stepName(step, say)} → ${answerText({ step, answer } as never, say)}`;
}
