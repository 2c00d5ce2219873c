import type { StatementId } from '../domain/statements.ts';
import type { Answer } from '../flow/answers.ts';
import { codeOf } from '../flow/code-answer.ts';
import { flowOf, leafOf } from '../flow/step-id.ts';
import type { Place } from './pages.ts';

/** Looks up a word, the first of several keys that there is: `namespace:key`, with what goes into it. */
export type Say = (
  key: string | readonly string[],
  values?: Record<string, string | number>,
) => string;

/** A place, or a page with more. */
interface Named {
  place: Place;
  source?: readonly StatementId[];
}

/**
 * What a place is called for short: a step or a page by its own words, a code by its characters, a question
 * by the words of the source document (so its `source` must be given).
 */
export function nameOf({ place, source: [statement] = [] }: Named, say: Say): string {
  const [family, leaf] = [flowOf(place), leafOf(place)];
  if (place === 'codes.unknown') return say('code:unknown.title');
  if (family === 'codes' && leaf !== family) return say('code:name', { code: leaf.toUpperCase() });
  if (family === 'questions' && leaf !== family) return say(`source:${statement}.heading`);
  if (family === 'customer-words' && leaf !== family) return say(`${family}:phrases.${leaf}.name`);
  if (family === 'agent') return say(`${leaf}:title`);
  return say([`${family}:${leaf}.name`, `${family}:name`]);
}

/** What an answer says; of a response code, the code. */
export function answerText({ step, answer }: Answer, say: Say): string {
  return codeOf(answer) ?? say(`${flowOf(step)}:${leafOf(step)}.answers.${answer}`);
}
