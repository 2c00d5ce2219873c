import { z } from 'zod';
import { findCardData } from '../domain/card-data.ts';
import { CONTACT_GROUPS, type ContactGroup } from '../domain/contact-groups.ts';
import { checkedMonth } from './checked-month.ts';
import type { SiteConfig } from './config.ts';
import { LANGUAGES, perLanguage } from './languages.ts';
import { NO_CARD, plainWords } from './plain.ts';
import { problemsOf } from './problems.ts';
import { FORBIDDEN } from './terminals.schema.ts';

/** The header of a phone shows no more. */
const LONGEST_NAME = 40;
const LONGEST_MESSAGE = 500;

const words = z
  .string('expected some words')
  .trim()
  .min(1, 'expected some words')
  .max(LONGEST_MESSAGE, `expected at most ${LONGEST_MESSAGE} characters`)
  .refine(...NO_CARD)
  .superRefine(plainWords);

const name = words
  .max(LONGEST_NAME, `expected a name of at most ${LONGEST_NAME} characters`)
  .refine((text) => !text.includes('\n'), 'expected a name on one line');

/** The same for every language of the site; one that is missing is named. */
const inEach = <T extends z.ZodType>(schema: T) => z.strictObject(perLanguage(() => schema));

const key = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected a name such as last-query');

const contact = z.strictObject({
  id: key.describe('by which sentences name it: {{phone.police}}').optional(),
  name: inEach(name),
  phone: z
    .string()
    .regex(/^\d[\d-]{1,14}\d$/, 'expected digits and dashes, such as 95516 or 400-100-0000')
    .refine((phone) => findCardData(phone) === undefined, 'holds what looks like a card number'),
  checked: checkedMonth
    .describe('the month in which you last made sure of it; without one the site says none')
    .optional(),
  hours: inEach(words).describe('when somebody answers, which key to press').optional(),
  link: z
    .url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
    .optional(),
});

const message = words
  .refine((text) => text.includes('{link}'), 'expected the message to contain {link}')
  .refine((text) => text.includes('{step}'), 'expected the message to contain {step}')
  .refine(
    (text) => !/[{}]/.test(text.replace(/\{(link|step)\}/g, '')),
    'expected nothing in braces but {link} and {step}',
  );

const address = z
  .url({ protocol: /^https?$/, error: 'expected an address such as https://pos.example.com/' })
  .refine((url) => url.endsWith('/'), 'expected the address to end with a slash')
  .refine((url) => {
    const { origin, pathname } = URL.canParse(url) ? new URL(url) : { origin: url, pathname: '' };
    return url === origin + pathname;
  }, 'expected host and prefix only, in the form in which a browser shows them copied: no ?, no #, no user, no capitals in the host');

const contacts = z.strictObject(
  Object.fromEntries(CONTACT_GROUPS.map((group) => [group, z.array(contact)])) as Record<
    ContactGroup,
    z.ZodArray<typeof contact>
  >,
);

const complete = z.strictObject({
  $schema: z.string().optional(),
  name: inEach(name).describe('what the site is called, in each language'),
  shortName: inEach(
    name.max(12, 'expected at most 12 characters: no phone shows more below an icon'),
  )
    .describe('what stands below the icon on a phone; the name where it is left out')
    .optional(),
  address: z
    .union([z.literal(''), address], {
      error: 'expected "" or an address such as https://pos.example.com/ that ends with a slash',
    })
    .describe('where the site stands, with its prefix; empty where that is not known'),
  security: z
    .url({ protocol: /^(https|mailto)$/, error: 'expected an https:// or mailto: address' })
    .describe('where a security problem is told privately')
    .optional(),
  hstsSubDomains: z
    .boolean('expected true or false')
    .describe('whether TLS binds every host below the site’s name too')
    .optional(),
  defaultLanguage: z
    .enum(LANGUAGES, `expected ${LANGUAGES.map((each) => JSON.stringify(each)).join(' or ')}`)
    .describe('the language of the merchants that the desk begins with'),
  messages: inEach(message).describe('what the desk sends; {step} and {link} are filled in'),
  frameAncestors: z
    .array(
      z
        .string()
        .regex(
          /^(self|https?:\/\/(\*\.)?[a-z\d]+([.-][a-z\d]+)*(:\d+)?)$/,
          'expected an origin such as https://help.example.com, or "self"',
        ),
    )
    .describe('who may show the site in a frame'),
  terminals: z
    .array(key)
    .min(1, 'expected a pack; leave it out for all')
    .describe('the terminal packs that are offered, by id; all where it is left out')
    .optional(),
  printed: z
    .record(
      key,
      words
        .max(12, 'expected what stands on a key: at most 12 characters')
        .refine(
          (text) => !FORBIDDEN.test(text),
          'never a password, nor anything that clears or restores',
        ),
    )
    .describe('what the terminals print on their keys, as sentences name it'),
  names: z.record(key, inEach(name)).describe('companies that sentences name, in each language'),
  contacts: contacts.describe('whom the pages list to be called'),
});

/** What site.config.json and a brand's config.json may hold: any part. A list or what is said per language is given whole. */
export const partialConfigSchema = complete
  .partial()
  .extend({ contacts: contacts.partial().optional() })
  .meta({ title: 'Configuration of a copy of the POS troubleshooter' });

/** Where a known field belongs, by its own name. */
const HOMES = new Map<string, string>([
  ...Object.keys(complete.shape).map((field) => [field, field] as const),
  ...Object.keys(contact.shape).map((field) => [field, `contacts.<group>.0.${field}`] as const),
  ...CONTACT_GROUPS.map((group) => [group, `contacts.${group}`] as const),
  ['name', 'name'],
]);

function checked<T>(schema: z.ZodType, config: unknown, file: string): T {
  const result = schema.safeParse(config);
  if (result.success) return result.data as T;
  throw new Error(`${file}:\n${problemsOf(result.error, HOMES).join('\n')}`);
}

/**
 * Check a whole configuration when the site is built; not shipped to the browser.
 *
 * @param file what to call it where it is wrong
 * @throws an error whose lines name each wrong field and say what was expected
 */
export function checkSiteConfig(config: unknown, file = 'the configuration'): SiteConfig {
  const { $schema: _, ...rest } = checked<SiteConfig & { $schema?: string }>(
    complete,
    config,
    file,
  );
  return rest;
}

/** The same of a part of one. */
export function checkPartialConfig(
  config: unknown,
  file: string,
): z.infer<typeof partialConfigSchema> {
  const { $schema: _, ...rest } = checked<z.infer<typeof partialConfigSchema>>(
    partialConfigSchema,
    config,
    file,
  );
  return rest;
}
