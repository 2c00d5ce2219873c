import type { AnswerId, StepId } from './steps.ts';

/** One answered step. A case is the list of these, in the order in which they were given. */
export interface Answer {
  step: StepId;
  answer: AnswerId;
}

/** What a person has answered so far, and what goes along with it. */
export interface Case {
  answers: readonly Answer[];
  /** The support desk's own reference: letters, digits and dashes, at most 32. */
  ticket?: string | undefined;
  /** The pack of the terminal that it is about (terminals/); maybe one that this site has not. */
  pack?: string | undefined;
  /** How many answers of a link or a saved case this version no longer knows. */
  dropped: number;
}

/** The case of whom nothing is known. */
export const NO_CASE: Case = {
  answers: [],
  ticket: undefined,
  pack: undefined,
  dropped: 0,
};

/**
 * Answers read from outside (a link, the storage, an older flow): nothing about them is certain.
 * A step may be named in short, or left out where the answer's id is one step's alone.
 */
export type RawAnswers = readonly { step: string; answer: string }[];

/**
 * Add answers to a list, one after the other. A step that was answered before is answered anew: the
 * same answer keeps what came after it, another answer cuts it off, because what follows was said on
 * another way. The work grows with the number of answers, not with its square.
 */
export function withAnswers(
  answers: readonly Answer[],
  given: readonly Answer[],
): readonly Answer[] {
  const all = [...answers];
  const places = new Map(all.map(({ step }, index) => [step, index]));
  for (const one of given) {
    const index = places.get(one.step);
    if (index !== undefined) {
      if (all[index]?.answer === one.answer) continue;
      for (const { step } of all.splice(index)) places.delete(step);
    }
    places.set(one.step, all.length);
    all.push(one);
  }
  return all;
}

/** Add one answer; the list itself where it holds that answer already. */
export function withAnswer(answers: readonly Answer[], given: Answer): readonly Answer[] {
  const same = answers.some(({ step, answer }) => step === given.step && answer === given.answer);
  return same ? answers : withAnswers(answers, [given]);
}

/** Whether a list of answers only goes on from another: none of the other's is changed or missing. */
export function continues(later: readonly Answer[], earlier: readonly Answer[]): boolean {
  return earlier.every(
    ({ step, answer }, i) => later[i]?.step === step && later[i]?.answer === answer,
  );
}
