import type { Answer } from '../flow/answers.ts';
import { codeAnswer } from '../flow/code-answer.ts';
import { pageOf } from '../site/page.ts';
import { nearestPlace, placeAt } from '../site/places.ts';
import type { View } from './view.ts';

/**
 * What is shown at an address that has no page: of a code, what is known of codes in no table, with the
 * code as the answer; else the page that was probably meant.
 *
 * @param base the site's prefix
 */
export function viewOfUnknown(path: string, base: string): Partial<View> & Pick<View, 'page'> {
  const code = /^codes\.(..)$/.exec(placeAt(path, base).place)?.[1];
  if (code) {
    // No table lists it, or its page would be there.
    const answers = [{ step: 'codes', answer: codeAnswer(code) } as Answer];
    return { page: pageOf('codes.unknown'), answers };
  }
  const nearest = nearestPlace(path, base);
  return { page: pageOf('not-found'), ...(nearest !== 'start' && { nearest: pageOf(nearest) }) };
}
