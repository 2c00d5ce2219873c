import { z } from 'zod';
import { AREAS, RETRIES, type ResponseCode, SAYS } from './index.ts';

const code: z.ZodType<ResponseCode> = z.strictObject({
  code: z.string().regex(/^[0-9A-Z]{2}$/),
  area: z.enum(AREAS),
  who: z.enum(['customer', 'issuer', 'acquirer', 'shop']),
  retry: z.enum(RETRIES),
  step: z.string().regex(/^[a-z-]+(\.[a-z-]+)?$/),
  say: z.enum(SAYS),
  confidence: z.enum(['high', 'medium', 'low']),
  tables: z.int().min(0).max(15),
});

/** Checks codes.json when the site is built; it is not shipped to the browser. */
export const responseCodesSchema = z
  .array(code)
  .refine((all) => new Set(all.map((entry) => entry.code)).size === all.length, 'each code once');
