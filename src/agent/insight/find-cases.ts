import type { Answer } from '../../flow/answers.ts';
import { caseNumber, readCaseNumber } from '../../flow/number/case-number.ts';
import { replay } from '../../flow/replay.ts';
import type { StepId } from '../../flow/steps.ts';
import { readLink } from '../../site/read-link.ts';

/** A case that stands in a text, by its link or by its number. */
export interface FoundCase {
  answers: readonly Answer[];
  step: StepId;
  ticket?: string | undefined;
  /** Whether some of it was left out: a long case by its number, answers of another version. */
  partial: boolean;
}

/** What stands in a piece of text. */
export interface Found {
  cases: FoundCase[];
  /** Links and numbers that cannot be read: of another version, cut off, far too long. */
  unread: number;
}

/**
 * The fragment of a link, or a number as the site writes it: in two groups, or right behind its name. A longer run of
 * digits (a card number, a telephone number) is none. Each part is bounded, so that no text takes more than its length.
 */
const CASES =
  /(?:#|%23)(v1~[A-Za-z0-9._~-]+)|(编号|[Nn]umber)[：: ]{0,3}(\d{4}[ -]?\d{4})(?![ -]?\d)|(^|[^\d\s-][ -]?|\s)(\d{4} \d{4})(?![ -]?\d)/gm;

/** The report has a case's number and its link, so many characters apart at most. */
const SAME_REPORT = 400;

function caseInLink(fragment: string): FoundCase | undefined {
  // What ends a sentence behind it is no part of it.
  const link = readLink(fragment.replace(/[._~-]+$/, ''));
  if (!link) return undefined;
  const { answers, step, dropped } = replay(link.answers);
  return answers.length === 0
    ? undefined
    : { answers, step, ticket: link.ticket, partial: dropped > 0 };
}

/** Find every case in a text. Any text is allowed, nothing is thrown, and nothing of it is in what is returned. */
export function findCases(text: string): Found {
  const found: Found = { cases: [], unread: 0 };
  let number: { digits: string; end: number } | undefined;
  for (const { index, 0: whole, 1: fragment, 2: named, 3: labelled, 5: grouped } of text.matchAll(
    CASES,
  )) {
    if (fragment) {
      const one = fragment.length > 8000 ? undefined : caseInLink(fragment);
      if (!one) found.unread += 1;
      else {
        const near = number !== undefined && index - number.end < SAME_REPORT;
        // The same report once more: the link says more than the number.
        if (near && caseNumber(one.answers).digits === number?.digits) found.cases.pop();
        found.cases.push(one);
      }
      number = undefined;
      continue;
    }
    const digits = (labelled ?? grouped ?? '').replace(/\D/g, '');
    const read = readCaseNumber(digits);
    if (typeof read === 'object') {
      found.cases.push({ ...read, partial: false });
      number = { digits, end: index + whole.length };
    } else if (named) found.unread += 1;
  }
  return found;
}
