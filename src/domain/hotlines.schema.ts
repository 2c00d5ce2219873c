import { z } from 'zod';

const hotline = z.strictObject({
  name: z.string().min(2),
  en: z.string().min(2),
  phone: z.string().regex(/^\d{3,12}$/, 'digits only'),
});

/** Checks hotlines.json when the site is built; it is not shipped to the browser. */
export const hotlinesSchema = z.strictObject({
  acquirers: z.array(hotline).min(1),
  network: z.array(hotline).min(1),
  banks: z.array(hotline).min(1),
  police: z.array(hotline).min(1),
  public: z.array(hotline).min(1),
});
