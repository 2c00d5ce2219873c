import type { z } from 'zod';

/** What a field should be, as people say it who write JSON by hand. */
const KINDS: Record<string, string> = {
  string: 'a text in double quotes',
  object: 'a group in braces { }',
  array: 'a list (array) in brackets [ ]',
  boolean: 'true or false',
};

function told(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input'))
    return issue.message;
  const missing = issue.message.endsWith('undefined') ? 'is missing: ' : '';
  return `${missing}expected ${KINDS[issue.expected] ?? issue.expected}`;
}

/**
 * What is wrong with a file, a line each: the field, and what was expected. A key that nobody reads is named, and where
 * one of that name belongs.
 *
 * @param homes where a known field belongs, by its own name
 */
export function problemsOf(
  error: z.ZodError,
  homes: ReadonlyMap<string, string> = new Map(),
): string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return `  ${issue.path.join('.') || '(the whole file)'}: ${told(issue)}`;
    return issue.keys.map((key) => {
      const home = homes.get(key);
      return `  ${[...issue.path, key].join('.')}: no such key${home ? `; it belongs under ${home}` : ''}`;
    });
  });
}
