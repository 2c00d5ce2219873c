/** The forms of the files that a person writes, for editors: `$schema` names one, and the editor completes and checks. */
import type { z } from 'zod';
import { partialConfigSchema } from '../../src/site/config.schema.ts';
import { packSchema } from '../../src/site/terminals.schema.ts';
import { coloursSchema } from './brand/colours.ts';
import { jsonSchemaOf } from './interchange.ts';
import { noticeFileSchema } from './notice-schema.ts';

const SCHEMAS: Record<string, z.ZodType> = {
  'config.schema.json': partialConfigSchema,
  'colours.schema.json': coloursSchema,
  'terminal.schema.json': packSchema,
  'notice.schema.json': noticeFileSchema,
};

/** Each with the text of its file in schemas/. */
export const schemaFiles = (): [file: string, text: string][] =>
  Object.entries(SCHEMAS).map(([name, schema]) => [`schemas/${name}`, jsonSchemaOf(schema)]);
