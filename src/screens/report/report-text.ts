import type { Answer } from '../../flow/answers.ts';
import { codeOf } from '../../flow/code-answer.ts';
import type { StepId } from '../../flow/steps.ts';
import { placeOfCode } from '../../site/address.ts';
import { answerText, nameOf, type Say } from '../../site/names.ts';

/** Everything that the report says, before it is put into words. Nothing of it is personal. */
export interface ReportData {
  time: Date;
  /** The device's time zone, `Asia/Shanghai`; the browser's own where it tells no name. */
  timeZone?: string | undefined;
  /** Of the site. */
  version: string;
  answers: readonly Answer[];
  /** The support desk's reference. */
  ticket?: string | undefined;
  /** What the shop's terminal is called, where that is known. */
  machine?: string | undefined;
  /** The step that the person is at. */
  here: StepId;
  /** The number of the case, in groups. */
  number: string;
  /** The absolute address of that step, with the answers in its fragment. */
  link: string;
}

/** Numbers only, the same in every language: `2026-11-22 17:03 Asia/Shanghai`. */
function timeText(time: Date, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(
    format.formatToParts(time).map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute } = part;
  return `${year}-${month}-${day} ${hour}:${minute} ${timeZone ?? ''}`.trim();
}

/** What an answer says; a response code is named as one. */
function said(given: Answer, say: Say): string {
  const code = codeOf(given.answer);
  return code ? nameOf({ place: placeOfCode(code) }, say) : answerText(given, say);
}

/** The steps that say what the terminal showed, rather than what was checked. */
const TROUBLE = new Set<StepId>(['start', 'codes']);

/** The case as plain text for a chat: one fact a line, the link last and alone on its own. */
export function reportText(data: ReportData, say: Say): string {
  const { time, timeZone, version, answers, ticket, machine, here, number, link } = data;
  const trouble = answers.filter(({ step }) => TROUBLE.has(step));
  const checked = answers.filter(({ step }) => !TROUBLE.has(step));
  const shown = trouble.map((given) => said(given, say)).join(say('report:text.joint'));
  const step = (place: StepId) => nameOf({ place }, say);
  return [
    say('report:text.head', { site: say('common:site'), version }),
    say('report:text.time', { time: timeText(time, timeZone) }),
    ...(ticket ? [say('common:ticket', { ticket })] : []),
    ...(machine ? [say('report:text.machine', { name: machine })] : []),
    ...(shown ? [say('report:text.trouble', { words: shown })] : []),
    say(checked.length > 0 ? 'report:text.checked' : 'report:text.nothing'),
    ...checked.map((given, i) =>
      say('report:text.step', { n: i + 1, step: step(given.step), answer: said(given, say) }),
    ),
    say('report:text.now', { step: step(here) }),
    say('report:text.number', { number }),
    say('report:text.link'),
    link,
  ].join('\n');
}
