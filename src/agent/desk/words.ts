import type { Answer } from '../../flow/answers.ts';
import { leafOf, namespaceOf } from '../../flow/paths.ts';

/** What an answer says; of a response code, the code. */
export function wordsOf({ step, answer }: Answer, t: (key: string) => string): string {
  if (step === 'codes') return answer.slice('code.'.length).toUpperCase();
  return t(`${namespaceOf(step)}:${leafOf(step)}.answers.${answer}`);
}
