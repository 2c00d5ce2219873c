import type { Answer } from '../answers.ts';
import { isStep, nextStep, STEPS, type StepId } from '../steps.ts';
import { type Counted, count, rank, unrank, type Way } from './counted.ts';
import { isChecked, withCheck } from './damm.ts';
import { placeInTable, TABLE } from './table.ts';
import { digitsIn, type NotDigits } from './typed.ts';
import { FLOW_VERSION } from './version.ts';

/** A digit of the version, six of the case, one to check: 1071 9253. */
export const DIGITS = 8;
const CAPACITY = 10 ** (DIGITS - 2);

let counted: Counted | undefined;

/** The ways of this version's flow; counted when they are first asked for, which takes a few milliseconds. */
export function ways(): Counted {
  counted ??= count(TABLE, CAPACITY);
  return counted;
}

/** The version's digit comes round after ten; the check begins elsewhere then, so that a hundred are told apart. */
const round = (version: number) => Math.floor(version / 10) % 10;

/** A case as a number to say. */
export interface CaseNumber {
  /** Eight digits. */
  digits: string;
  /** How many of the case's last answers it stands for; all of them, unless the case has a gap or is long. */
  covered: number;
}

/** The answers as a way of the table; undefined where one is not listed there, or does not follow from the one before. */
function wayOf(answers: readonly Answer[], from: StepId): Way | undefined {
  const picks: number[] = [];
  let at = placeInTable(from);
  for (const { step, answer } of answers) {
    const choices = TABLE.choices[at] ?? [];
    const pick = choices.findIndex((choice) => choice.answer === answer);
    const chosen = choices[pick];
    if (STEPS[at] !== step || !chosen) return undefined;
    picks.push(pick);
    at = chosen.next;
  }
  return { start: placeInTable(from), picks };
}

/**
 * The number of a case, or of as much of its end as a number can stand for. Somebody who jumped within the flow, a code
 * that no table lists, more answers than the numbers reach: what lies before is left out, and `covered` says so.
 *
 * @param answers of a case, as `replay` gives them
 * @param here the step whose number it is where nothing is answered
 */
export function caseNumber(answers: readonly Answer[], here: StepId = 'start'): CaseNumber {
  const last = answers[answers.length - 1];
  const end = (last && nextStep(last.step, last.answer)) ?? here;
  for (let first = 0; first <= answers.length; first += 1) {
    const kept = answers.slice(first);
    const way = wayOf(kept, kept[0]?.step ?? end);
    const number = way && rank(ways(), way);
    if (number === undefined) continue;
    const digits = `${FLOW_VERSION % 10}${String(number).padStart(DIGITS - 2, '0')}`;
    return { digits: withCheck(digits, round(FLOW_VERSION)), covered: kept.length };
  }
  throw new Error(`no number for ${end}`); // every step has one, by its own
}

/** As it is written and said: in two groups. */
export function inGroups(digits: string): string {
  return digits.replace(/^(.{4})(?=.)/, '$1 ');
}

/** Why a number opens no case; each has its own sentence. */
export type NumberRefusal =
  | NotDigits
  | 'number-wrong'
  | 'number-older'
  | 'number-newer'
  | 'number-unused';

/** What a number says. */
export interface NumberedCase {
  answers: readonly Answer[];
  /** Where the case stands. */
  step: StepId;
}

/** A way as a case; undefined where it comes back to a step that it has answered, which no case does. */
function caseOf({ start, picks }: Way): NumberedCase | undefined {
  const answers: Answer[] = [];
  let at = start;
  for (const pick of picks) {
    const step = STEPS[at] as StepId;
    const chosen = TABLE.choices[at]?.[pick];
    if (!chosen || answers.some((given) => given.step === step)) return undefined;
    answers.push({ step, answer: chosen.answer } as Answer);
    at = chosen.next;
  }
  const step = STEPS[at] ?? '';
  return isStep(step) ? { answers, step } : undefined;
}

/** Read a number that was typed. Any text is allowed; a case is opened only for a number of this version. */
export function readCaseNumber(text: string): NumberedCase | NumberRefusal {
  const typed = digitsIn(text, DIGITS);
  if (typeof typed === 'string') return typed;
  const { digits } = typed;
  if (!isChecked(digits, round(FLOW_VERSION))) return 'number-wrong';
  const version = Number(digits[0]);
  // The first version is 1: there is none that a 0 could mean before the tenth.
  if (version === 0 && FLOW_VERSION < 10) return 'number-unused';
  if (version < FLOW_VERSION % 10) return 'number-older';
  if (version > FLOW_VERSION % 10) return 'number-newer';
  const way = unrank(ways(), Number(digits.slice(1, -1)));
  return (way && caseOf(way)) ?? 'number-unused';
}
