import type { z } from 'zod';

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
      return `  ${issue.path.join('.') || '(the whole file)'}: ${issue.message}`;
    return issue.keys.map((key) => {
      const home = homes.get(key);
      return `  ${[...issue.path, key].join('.')}: no such key${home ? `; it belongs under ${home}` : ''}`;
    });
  });
}
