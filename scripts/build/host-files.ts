/** The list of headers, written down for static hosts. */
import { CACHE_RULES, HSTS_NAME, PAGE_CACHE } from './headers.ts';

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and others read it. Where two rules set the same
 * header the hosts differ, so no two do: each folder of pages is named.
 *
 * @param hsts that of answers over TLS
 * @param folders the pages' addresses, as in `codes/*` and `en/`
 */
export function hostHeaders(
  base: string,
  headers: Record<string, string>,
  hsts: string,
  folders: readonly string[],
): string {
  const cache = (value: string) => `  Cache-Control: ${value}`;
  const everywhere = Object.entries({ ...headers, [HSTS_NAME]: hsts });
  const rules = [
    [`${base}*`, ...everywhere.map(([name, value]) => `  ${name}: ${value}`)],
    ...folders.map((folder) => [base + folder, cache(PAGE_CACHE)]),
    ...CACHE_RULES.flatMap(({ files, value }) => files.map((file) => [base + file, cache(value)])),
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
