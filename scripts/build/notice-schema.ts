/** The form of notice.json, for the check and for whoever writes one; the browser reads it by hand (src/app/notice). */
import { z } from 'zod';
import { RESPONSE_CODES } from '../../src/domain/response-codes/table.ts';
import { FLOWS } from '../../src/flow/steps.ts';
import { LANGUAGES, perLanguage } from '../../src/site/languages.ts';
import { STEPS_AND_PAGES } from '../../src/site/places.ts';
import { NO_CARD } from '../../src/site/plain.ts';
import { problemsOf as fieldProblems } from '../../src/site/problems.ts';
import { jsonFault } from './brand/json.ts';
import { riskyClauses } from './brand/money.ts';

/** Whoever reads it stands at a counter. */
const LONGEST_SENTENCE = 120;

const sentence = z
  .string()
  .trim()
  .min(1, 'expected a sentence')
  .max(LONGEST_SENTENCE, `expected at most ${LONGEST_SENTENCE} characters`)
  .refine(...NO_CARD)
  .refine((text) => !/[<>]|https?:/.test(text), 'expected plain words: no markup, no address');

const inEach = z.strictObject(perLanguage(() => sentence));

const moment = z.iso
  .datetime({ offset: true, error: 'expected a moment such as 2026-11-26T15:00:00+08:00' })
  .meta({ examples: ['2026-11-26T15:00:00+08:00'] });

const PLACES = [...FLOWS, ...STEPS_AND_PAGES] as readonly string[];
const CODES = RESPONSE_CODES.map(({ code }) => code);

const notice = z.strictObject({
  id: z.string().regex(/^[\w.-]{1,64}$/, 'expected letters, digits, dots and dashes'),
  from: moment.optional().describe('from when it is shown; at once where it is left out'),
  until: moment.describe('when it expires'),
  places: z
    .array(z.string().refine((place) => PLACES.includes(place), 'is no step, page or flow'))
    .optional()
    .describe('the steps, pages and flows it concerns; with codes left out too: all'),
  codes: z
    .array(z.string().refine((code) => CODES.includes(code), 'is in no table of codes'))
    .optional()
    .describe('the response codes it concerns'),
  says: inEach.describe('what the matter is, and until about when'),
  instead: inEach.describe('what to do in the meantime'),
});

/** The form of notice.json. */
export const noticeFileSchema = z
  .strictObject({ $schema: z.string().optional(), notices: z.array(notice).max(20) })
  .meta({ title: 'Notices of the POS troubleshooter' });

/** A notice must not stay by mistake. */
const LONGEST_DAYS = 14;

/**
 * What is wrong with a file of notices, a line each; none where it may go out.
 *
 * @param text of the file
 * @param now by which it is seen whether one has expired
 */
export function problemsOf(text: string, now: Date): string[] {
  const broken = jsonFault(text);
  if (broken) return [`is no JSON: ${broken}`];
  const result = noticeFileSchema.safeParse(JSON.parse(text));
  if (!result.success) {
    return fieldProblems(result.error).map((line) => line.trim());
  }
  const { notices } = result.data;
  return notices.flatMap(({ id, from, until, says, instead }, index) => {
    const [begins, ends] = [from ? Date.parse(from) : now.getTime(), Date.parse(until)];
    const clauses = riskyClauses(
      LANGUAGES.flatMap((each) => [says[each] ?? '', instead[each] ?? '']),
    );
    return [
      ...(notices.findIndex((each) => each.id === id) < index ? ['has the id of another'] : []),
      ...(ends <= now.getTime() ? ['has expired'] : []),
      ...(ends <= begins ? ['ends before it begins'] : []),
      ...(ends - begins > LONGEST_DAYS * 86_400_000
        ? [`stays for more than ${LONGEST_DAYS} days`]
        : []),
      ...clauses.map(
        (clause) => `may have somebody pay twice, or clears records: “${clause.trim()}”`,
      ),
    ].map((problem) => `${id}: ${problem}`);
  });
}
