import { z } from 'zod';
import type { Fact } from './facts.ts';

const fact: z.ZodType<Fact> = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+(\.[a-z-]+)?$/),
    what: z.string().min(1),
    source: z.string().min(1),
    grade: z.enum(['A', 'B', 'C', 'J']),
    careful: z.string().min(1).optional(),
    checked: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'expected a month such as 2026-11'),
    places: z.array(z.string()).min(1),
  })
  .refine(
    ({ grade, careful }) => grade === 'A' || grade === 'B' || careful !== undefined,
    'grade C or J: say under careful how it makes the advice more careful',
  ) as never;

/** Checks facts.json when the site is built; not shipped to the browser. */
export const factsSchema = z
  .array(fact)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each fact once');
