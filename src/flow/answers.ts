import { leafOf } from './paths.ts';
import type { AnswerId, StepId } from './steps.ts';

/** One answered step. A case is the list of these, in the order in which they were given. */
export interface Answer {
  step: StepId;
  answer: AnswerId;
}

/** Answers read from outside (a link, the storage, an older flow): nothing about them is certain. */
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

const VERSION = 'v1';

/**
 * A case as a URL fragment, without `#`: `v1~network.network-fine~card-info.no-card-works`; empty
 * for no answers. Readable, and made only of characters that no chat app escapes or cuts
 * ([A-Za-z0-9._~-]). The fragment is used because a browser sends it to no server.
 */
export function encodeAnswers(answers: readonly Answer[]): string {
  if (answers.length === 0) return '';
  return [VERSION, ...answers.map(({ step, answer }) => `${leafOf(step)}.${answer}`)].join('~');
}

/**
 * The answers that a fragment claims, for `replay` to check; a leading `#` is allowed. Undefined
 * where the text holds no case at all: another anchor, another version.
 */
export function decodeAnswers(fragment: string): RawAnswers | undefined {
  const [version, ...tokens] = fragment.replace(/^#/, '').slice(0, 2000).split('~');
  if (version !== VERSION) return undefined;
  return tokens.map((token) => {
    const [step = '', ...answer] = token.split('.');
    return { step, answer: answer.join('.') };
  });
}
