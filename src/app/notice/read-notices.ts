import type { Answer } from '../../flow/answers.ts';
import { codeAnswer } from '../../flow/code-answer.ts';
import type { Language } from '../../site/languages.ts';
import type { Place } from '../../site/pages.ts';

/** Something that concerns everybody for a while, as the host says it in notice.json (docs/notice.md). */
export interface SiteNotice {
  /** By it a notice that was closed stays closed. */
  id: string;
  /** In milliseconds; from the beginning where none is named. */
  from: number;
  until: number;
  /** Steps, pages and whole flows; nothing named, and no codes either, stands for all. */
  places: readonly string[];
  /** Response codes in lower case. */
  codes: readonly string[];
  /** What the matter is, and what to do in the meantime; in the language that was asked for. */
  says: string;
  instead: string;
}

/** Longer than any file of notices: what is longer is none. */
export const LONGEST_FILE = 20_000;
const MOST = 20;
const LONGEST_TEXT = 200;

/** What is not seen, or turns text around: none of it belongs into a sentence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

type Unknown = Record<string, unknown>;

function momentIn(value: unknown): number {
  return typeof value === 'string' && MOMENT.test(value) ? Date.parse(value) : Number.NaN;
}

function sentenceIn(value: unknown, language: Language): string {
  const text = typeof value === 'object' && value ? (value as Unknown)[language] : undefined;
  return typeof text === 'string' && text.length <= LONGEST_TEXT
    ? text.replace(UNSEEN, ' ').trim()
    : '';
}

/** A list of short words; undefined where it is anything else. */
function listIn(value: unknown = []): string[] | undefined {
  const fits = (each: unknown) => typeof each === 'string' && /^[\w.-]{1,64}$/.test(each);
  return Array.isArray(value) && value.length <= 100 && value.every(fits) ? value : undefined;
}

function noticeIn(value: unknown, language: Language): SiteNotice | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Unknown;
  const [[id] = [], places, codes] = [
    listIn([given['id']]),
    listIn(given['places']),
    listIn(given['codes']),
  ];
  const from = given['from'] === undefined ? 0 : momentIn(given['from']);
  const until = momentIn(given['until']);
  const [says, instead] = [
    sentenceIn(given['says'], language),
    sentenceIn(given['instead'], language),
  ];
  if (!id || !places || !codes || !says || !instead || !(from < until)) return undefined;
  return { id, from, until, places, codes: codes.map((code) => code.toLowerCase()), says, instead };
}

/**
 * Read notice.json. Any text is allowed, nothing is thrown: what is no notice is left out.
 *
 * @param language in which the notices are wanted
 */
export function readNotices(text: string, language: Language): SiteNotice[] {
  if (text.length > LONGEST_FILE) return [];
  try {
    const { notices } = JSON.parse(text) as Unknown;
    if (!Array.isArray(notices)) return [];
    return notices.slice(0, MOST).flatMap((each) => noticeIn(each, language) ?? []);
  } catch {
    return [];
  }
}

/** Whether a notice holds now, and concerns where a person is. */
export function concerns(
  { from, until, places, codes }: SiteNotice,
  { place, answers, now }: { place: Place; answers: readonly Answer[]; now: number },
): boolean {
  if (now < from || now >= until) return false;
  if (places.length + codes.length === 0) return true;
  return (
    places.some((each) => place === each || place.startsWith(`${each}.`)) ||
    codes.some(
      (code) =>
        place === `codes.${code}` || answers.some(({ answer }) => answer === codeAnswer(code)),
    )
  );
}
