/**
 * The flow for other programs: flow.json is a machine as XState reads it (`createMachine(flow)`), with all that is
 * known of a step in its `meta`. docs/interchange.md says what stands where.
 */
import { z } from 'zod';
import { UNKNOWN_CODE_STEP } from '../../src/domain/response-codes/index.ts';
import type { Sale } from '../../src/domain/sale.ts';
import { codeOf } from '../../src/flow/code-answer.ts';
import { machine } from '../../src/flow/machine.ts';
import { stepNumber } from '../../src/flow/number/step-number.ts';
import { FLOW_VERSION } from '../../src/flow/number/version.ts';
import { leafOf } from '../../src/flow/step-id.ts';
import {
  choicesOf,
  entryOf,
  FLOWS,
  type Flow,
  isOutcome,
  metaOf,
  type StepId,
  stepsOf,
} from '../../src/flow/steps.ts';
import { LANGUAGES, perLanguage } from '../../src/site/languages.ts';
import { rawWordsOf, type Words } from './locale-files.ts';

/** Counted on when something of the form is taken away or means something else; additions do not change it. */
const FORMAT = 1;

const SALES = ['not-begun', 'unpaid', 'paid', 'unknown'] as const satisfies readonly Sale[];
const sale = z.enum(SALES).describe('what is known of the last sale');
const inEach = <T extends z.ZodType>(schema: T) => z.strictObject(perLanguage(() => schema));

const answer = z.strictObject({
  target: z.string().regex(/^#[a-z-]+(\.[a-z-]+)?$/),
  meta: z.strictObject({
    tells: sale.optional().describe('what its words establish of the last sale'),
    words: inEach(z.string()).optional(),
  }),
});

const step = z.strictObject({
  tags: z.array(z.literal('outcome')).optional().describe('an outcome: a case can end here'),
  meta: z.strictObject({
    step: z.string().describe('the whole name; the address is the same with slashes'),
    number: z
      .string()
      .regex(/^\d{4}$/)
      .describe('to be said; of this version only'),
    kind: z.string(),
    statements: z.array(z.string()).describe('of the source document'),
    contacts: z.array(z.string()).optional().describe('who is to be called, in this order'),
    advises: z
      .array(z.enum(['take', 'same-card', 'clear']))
      .optional()
      .describe('what its advice can cost'),
    assumes: sale.optional().describe('what its page takes to be known'),
    words: inEach(
      z.strictObject({
        name: z.string(),
        question: z.string(),
        lead: z.string(),
        do: z.array(z.string()).optional(),
        stop: z.array(z.string()).optional(),
        care: z.array(z.string()).optional(),
      }),
    ),
  }),
  on: z.record(z.string(), answer).optional(),
});

const flow = z.strictObject({
  id: z.string(),
  initial: z.string(),
  meta: z.strictObject({ words: inEach(z.string()) }),
  states: z.record(z.string(), step),
});

/** The form of flow.json. */
export const flowFileSchema = z
  .strictObject({
    $schema: z.literal('./flow.schema.json'),
    id: z.string(),
    version: z.string().describe('of the flow: numbers of cases and steps belong to it'),
    initial: z.string(),
    meta: z.strictObject({
      format: z.literal(FORMAT).describe('of this file'),
      languages: z.array(z.enum(LANGUAGES)),
    }),
    states: z.record(z.string(), z.union([flow, step.extend({ id: z.string() })])),
  })
  .meta({ title: 'The flow of the POS troubleshooter, as an XState machine' });

/** A schema as text, in JSON Schema's language. */
export function jsonSchemaOf(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema), null, 1)}\n`;
}

const WORDS = perLanguage((language) => rawWordsOf(language));

/** The words of something in each language. */
function words<T>(find: (all: Record<string, Words>) => T) {
  return perLanguage((language) => find(WORDS[language]));
}

/** What stands at a key of a namespace. */
function at(all: Record<string, Words>, name: string, key: string) {
  return (all[name]?.[key] ?? {}) as Record<string, string | string[]>;
}

const flowNameOf = (place: StepId): Flow => place.split('.')[0] as Flow;

/** What an answer says; a code with its meaning. */
function answerWords(place: StepId, id: string) {
  const code = codeOf(id);
  if (code === '*') return undefined;
  return words((all) => {
    if (code) return `${code} ${at(all, 'response-codes', code)['meaning']}`;
    return at(all, flowNameOf(place), leafOf(place))['answers']?.[id as never];
  });
}

function answerOf(place: StepId, id: string, next: StepId) {
  const tells = metaOf(place).tells?.[id];
  const said = answerWords(place, id);
  return { target: `#${next}`, meta: { ...(tells && { tells }), ...(said && { words: said }) } };
}

function stepOf(place: StepId) {
  const { kind, source, contacts, advises, assumes } = metaOf(place);
  const answers = choicesOf(place).map((each) => [each.answer, each.next] as [string, StepId]);
  // Any code that no table lists; it needs no name of its own.
  if (place === 'codes') answers.push(['code.*', UNKNOWN_CODE_STEP]);
  const on = Object.fromEntries(answers.map(([id, next]) => [id, answerOf(place, id, next)]));
  return {
    ...(isOutcome(place) && { tags: ['outcome'] }),
    meta: {
      step: place,
      number: stepNumber(place),
      kind,
      statements: source,
      ...(contacts && { contacts }),
      ...(advises && { advises }),
      ...(assumes && { assumes }),
      words: words((all) => {
        const { name, question, lead, ...more } = at(all, flowNameOf(place), leafOf(place));
        const lists = ['do', 'stop', 'care'].filter((key) => key in more);
        return {
          name,
          question,
          lead,
          ...Object.fromEntries(lists.map((key) => [key, more[key]])),
        };
      }),
    },
    ...(answers.length > 0 && { on }),
  };
}

function flowOf(name: Flow) {
  const steps = stepsOf(name);
  if (steps.length === 1 && steps[0] === (name as string))
    return { id: name, ...stepOf(steps[0] as StepId) };
  return {
    id: name,
    initial: leafOf(entryOf(name)),
    meta: { words: words((all) => all[name]?.['flow']) },
    states: Object.fromEntries(steps.map((place) => [leafOf(place), stepOf(place)])),
  };
}

/** What flow.json holds. */
export function flowFile() {
  return {
    $schema: './flow.schema.json',
    id: machine.id,
    version: String(FLOW_VERSION),
    initial: 'start',
    meta: { format: FORMAT, languages: LANGUAGES },
    states: Object.fromEntries(FLOWS.map((name) => [name, flowOf(name)])),
  };
}
