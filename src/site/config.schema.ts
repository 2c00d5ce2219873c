import { z } from 'zod';
import { CONTACT_GROUPS } from '../domain/contact-groups.ts';
import type { SiteConfig } from './config.ts';
import { LANGUAGES, perLanguage } from './languages.ts';

const words = z.string('expected some words').trim().min(1, 'expected some words');

/** The same for every language of the site; one that is missing is named. */
const inEach = <T extends z.ZodType>(schema: T) => z.strictObject(perLanguage(() => schema));

const contact = z.strictObject({
  name: inEach(words),
  phone: z
    .string()
    .regex(/^\d[\d-]{2,15}$/, 'expected digits and dashes, such as 95516 or 400-100-0000'),
  hours: inEach(words).optional(),
  link: z
    .url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
    .optional(),
});

const message = words
  .refine((text) => text.includes('{link}'), 'expected the message to contain {link}')
  .refine((text) => text.includes('{step}'), 'expected the message to contain {step}');

const address = z
  .url({ protocol: /^https?$/, error: 'expected an address such as https://pos.example.com/' })
  .refine((url) => url.endsWith('/'), 'expected the address to end with a slash');

const schema: z.ZodType<SiteConfig> = z.strictObject({
  name: inEach(words),
  shortName: inEach(
    words.max(12, 'expected at most 12 characters: no phone shows more below an icon'),
  ).optional(),
  address: z.union([z.literal(''), address], {
    error: 'expected "" or an address such as https://pos.example.com/ that ends with a slash',
  }),
  security: z
    .url({ protocol: /^(https|mailto)$/, error: 'expected an https:// or mailto: address' })
    .optional(),
  hstsSubDomains: z.boolean('expected true or false').optional(),
  defaultLanguage: z.enum(
    LANGUAGES,
    `expected ${LANGUAGES.map((language) => JSON.stringify(language)).join(' or ')}`,
  ),
  messages: inEach(message),
  contacts: z.strictObject(
    Object.fromEntries(CONTACT_GROUPS.map((group) => [group, z.array(contact)])) as Record<
      (typeof CONTACT_GROUPS)[number],
      z.ZodArray<typeof contact>
    >,
  ),
}) as never;

/**
 * Check a configuration when the site is built; not shipped to the browser.
 *
 * @throws an error whose lines name each wrong field and say what was expected
 */
export function checkSiteConfig(config: unknown): SiteConfig {
  const result = schema.safeParse(config);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message: problem }) => `  ${path.join('.') || '(the whole file)'}: ${problem}`,
  );
  throw new Error(`site.config.json:\n${lines.join('\n')}`);
}
