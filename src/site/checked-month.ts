import { z } from 'zod';

/** This month, wherever on earth it has begun. */
const latest = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 7);

/** The month in which somebody made sure of what stands beside it: `2026-11`, this one at the latest. */
export const checkedMonth = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'expected a month such as 2026-11')
  .refine((month) => month <= latest(), 'lies ahead: expected the month in which it was checked');
