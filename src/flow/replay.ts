import { type Answer, type Case, type RawAnswers, withAnswers } from './answers.ts';
import { type AnswerId, nextStep, type StepId, stepNamed, stepOffering } from './steps.ts';

/** Where a list of answers leads. */
export interface Replayed extends Case {
  /** The step the last answer leads to; `start` where there is none. */
  step: StepId;
}

/**
 * Replay answers from anywhere through the machine. An answer need not follow from the one before
 * it: a person may enter in the middle by a link, or change flows. What this flow does not know is
 * left out and counted, never thrown.
 */
export function replay(raw: RawAnswers): Replayed {
  const known: Answer[] = [];
  let dropped = 0;
  for (const { step: name, answer } of raw) {
    const step = name === '' ? stepOffering(answer) : stepNamed(name);
    if (step && nextStep(step, answer)) known.push({ step, answer: answer as AnswerId });
    else dropped += 1;
  }
  const answers = withAnswers([], known);
  const last = answers[answers.length - 1];
  return { answers, step: (last && nextStep(last.step, last.answer)) ?? 'start', dropped };
}

/**
 * Add answers that arrived later (tapped before the scripts were there, carried by a link) to a
 * saved case, where they fit: they go on from where it stands or from a step it went through.
 *
 * @returns undefined where they belong to another case
 */
export function join(saved: Replayed, later: Replayed): Replayed | undefined {
  const first = later.answers[0];
  if (!first) return saved;
  const fits = first.step === saved.step || saved.answers.some(({ step }) => step === first.step);
  return fits ? replay([...saved.answers, ...later.answers]) : undefined;
}
