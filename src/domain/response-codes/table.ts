import codes from './codes.json' with { type: 'json' };
import type { ResponseCode } from './index.ts';

/** All codes that a public table lists, in ascending order. */
export const RESPONSE_CODES = codes as readonly ResponseCode[];
