import { UNKNOWN_CODE_STEP } from '../../domain/response-codes/index.ts';
import { saleAfterCode } from '../../domain/response-codes/sale.ts';
import { RESPONSE_CODES } from '../../domain/response-codes/table.ts';
import type { Sale } from '../../domain/sale.ts';
import { type CodeAnswer, codeAnswer } from '../code-answer.ts';

/**
 * The screen shows a two-character code. Each known code leads into the flow at its step; any other
 * one (XState's partial wildcard) to technical support, carried along in the answer itself. What a code
 * tells of the sale is its own verdict; one that no table lists tells that nothing is known.
 */
export const codes = {
  id: 'codes',
  meta: {
    kind: 'codes',
    source: [],
    picture: 'codes',
    tells: {
      ...Object.fromEntries(
        RESPONSE_CODES.map(({ code, retry }) => [codeAnswer(code), saleAfterCode(retry)]),
      ),
      'code.*': 'unknown',
    } as Record<CodeAnswer, Sale>,
  },
  on: {
    ...Object.fromEntries(RESPONSE_CODES.map(({ code, step }) => [codeAnswer(code), `#${step}`])),
    'code.*': `#${UNKNOWN_CODE_STEP}`,
  } as Record<CodeAnswer, `#${string}`>,
} as const;
