import type { AnswerId, StepId } from './steps.ts';

/** One answered step. A case is the list of these, in the order in which they were given. */
export interface Answer {
  step: StepId;
  answer: AnswerId;
}

/**
 * Answers read from outside (a link, the storage, an older flow): nothing about them is certain.
 * A step may be named in short, or left out where the answer's id is one step's alone.
 */
export type RawAnswers = readonly { step: string; answer: string }[];

/**
 * Add an answer to a list. A step that was answered before is answered anew: the same answer keeps
 * what came after it, another answer cuts it off, because what follows was said on another way.
 */
export function withAnswer(answers: readonly Answer[], given: Answer): readonly Answer[] {
  const index = answers.findIndex(({ step }) => step === given.step);
  if (index < 0) return [...answers, given];
  if (answers[index]?.answer === given.answer) return answers;
  return [...answers.slice(0, index), given];
}

/** Whether a list of answers only goes on from another: none of the other's is changed or missing. */
export function continues(later: readonly Answer[], earlier: readonly Answer[]): boolean {
  return earlier.every(
    ({ step, answer }, i) => later[i]?.step === step && later[i]?.answer === answer,
  );
}
