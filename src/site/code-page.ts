import { checkedAt } from '../domain/facts.ts';
import type { ResponseCode } from '../domain/response-codes/index.ts';
import { RESPONSE_CODES } from '../domain/response-codes/table.ts';
import { codeAnswer } from '../flow/code-answer.ts';
import { nextStep, type StepId } from '../flow/steps.ts';
import { placeOfCode } from './address.ts';
import { type Page, pageOf } from './page.ts';
import type { Place } from './pages.ts';
import { STEPS_AND_PAGES } from './places.ts';

/** The list of all codes: the step `codes`, with what its list shows. */
function codeListPage(): Page {
  const codes = RESPONSE_CODES.map(({ code, area, retry }) => ({ code, area, retry }));
  return { ...pageOf('codes'), choices: [], codes };
}

/**
 * The page of one code. Its answer is that of the step `codes`: the code itself, which leads to its
 * step of the flow.
 */
function codePage(code: ResponseCode): Page {
  const answer = codeAnswer(code.code);
  const checked = checkedAt('codes');
  return {
    place: placeOfCode(code.code),
    kind: 'code',
    choices: [{ answer, next: nextStep('codes', answer) as StepId }],
    source: [],
    contacts: [],
    ...(checked && { checked }),
    code,
  };
}

/** Every code's page, in the order of the table. */
export const codePages = (): Page[] => RESPONSE_CODES.map(codePage);

/** The page for any place; undefined for a code that no table lists. */
export function anyPage(place: Place): Page | undefined {
  if (place === 'codes') return codeListPage();
  if (place === 'codes.unknown' || !place.startsWith('codes.')) return pageOf(place);
  const code = RESPONSE_CODES.find((one) => placeOfCode(one.code) === place);
  return code && codePage(code);
}

/** Every place that has a page of its own: steps, pages, codes, and what no address leads to. */
export const allPlaces = (): Place[] => [
  ...STEPS_AND_PAGES,
  ...RESPONSE_CODES.map(({ code }) => placeOfCode(code)),
  'not-found',
];
