import { RESPONSE_CODES } from '../../src/domain/response-codes/table.ts';
import type { Caution } from '../../src/domain/search/caution.ts';
import { adviceOf } from '../../src/flow/sale.ts';
import { entryOf, isStep, kindOf } from '../../src/flow/steps.ts';
import { placeOfCode } from '../../src/site/address.ts';
import type { Place } from '../../src/site/pages.ts';

/** Codes whose pages say that all is well, or have the sale tried again. */
const CODES = new Map(
  RESPONSE_CODES.flatMap(({ code, retry }): [Place, Caution][] => {
    if (retry === 'succeeded' || retry === 'partly-paid') return [[placeOfCode(code), 'asked-for']];
    return retry === 'may-retry' ? [[placeOfCode(code), 'take']] : [];
  }),
);

/**
 * What a page could cost somebody whose last sale went through: `asked-for` where it says that all is well or
 * that another payment be taken, `take` where money is taken on the way. Undefined for all that is safe.
 */
export function cautionOf(place: Place): Caution | undefined {
  if (!isStep(place)) return CODES.get(place);
  if (kindOf(place) === 'resolved' || kindOf(place) === 'other-payment') return 'asked-for';
  if (place === entryOf('transaction-status')) return 'check';
  return adviceOf(place).includes('take') ? 'take' : undefined;
}
