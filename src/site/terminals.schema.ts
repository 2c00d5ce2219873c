import { z } from 'zod';
import { MENU_ENTRIES } from '../flow/menu.ts';
import { checkedMonth } from './checked-month.ts';
import { perLanguage } from './languages.ts';
import { PACK_NAME } from './link.ts';
import { plainWords } from './plain.ts';
import { problemsOf } from './problems.ts';
import type { Pack } from './terminals.ts';

/**
 * What no pack may say: default passwords, and what wipes out the evidence of a sale (the reversal, the
 * log, the settings). Every administrator's menu has them.
 */
export const FORBIDDEN =
  /密码|口令|清[除空零理]|恢复|初始化|格式化|出厂|冲正|password|passcode|\bpin\b|clear|delete|erase|wipe|reset|restore|default|reversal|\d{4}/i;

/** It stands on a button. */
const LONGEST_NAME = 40;

const words = z
  .string()
  .trim()
  .min(1, 'expected some words')
  .refine((text) => !FORBIDDEN.test(text), 'never a password, nor anything that clears or restores')
  .superRefine(plainWords);

const menu = z.array(words).min(1);

const path = z
  .strictObject({
    menu,
    keys: z.array(z.string().regex(/^\d$/, 'expected one number key')).min(1).optional(),
    also: words.optional(),
    beside: words.optional(),
  })
  .refine(
    ({ menu: chosen, keys = [] }) => keys.length <= chosen.length,
    'more keys than words of the menu',
  );

const service = z.strictObject({ menu, who: z.literal('service') });

export const packSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(PACK_NAME),
    name: z.strictObject(
      perLanguage(() => words.max(LONGEST_NAME, `expected at most ${LONGEST_NAME} characters`)),
    ),
    match: z.strictObject({
      numberKeys: z.boolean(),
      sign: z.strictObject(perLanguage(() => words)),
    }),
    certainty: z.enum(['mostly', 'names']),
    grade: z.enum(['A', 'B'], 'only what is graded A or B; else the names alone are safer'),
    sources: z.array(z.string().trim().min(1)).min(1),
    differs: words.optional(),
    checked: checkedMonth,
    open: z.array(words).min(1).optional(),
    paths: z.strictObject({
      ...Object.fromEntries(MENU_ENTRIES.map((entry) => [entry, path.optional()])),
      parameters: service.optional(),
      network: service.optional(),
    }),
  })
  .refine(
    ({ certainty, paths }) =>
      certainty === 'mostly' || !Object.values(paths).some((each) => each && 'keys' in each),
    'a pack of names knows no keys',
  )
  .meta({ title: 'Where the keys are on a make of terminal' });

/**
 * Check a pack when the site is built; not shipped to the browser.
 *
 * @param file what to call it where it is wrong
 * @throws an error that names each wrong field and says what was expected
 */
export function checkPack(text: unknown, file: string): Pack {
  const result = packSchema.safeParse(text);
  if (!result.success) throw new Error(`${file}:\n${problemsOf(result.error).join('\n')}`);
  const { $schema: _, ...pack } = result.data;
  return pack as Pack;
}
