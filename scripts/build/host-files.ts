/** The list of headers, written down for nginx and for static hosts. */
import { CACHE_RULES, HSTS } from './headers.ts';

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

/**
 * Fill deploy/nginx.conf.
 *
 * @param template its text
 * @param base the site's prefix, with a slash at both ends
 * @param headers the headers of every answer, by name
 */
export function nginxConf(template: string, base: string, headers: Record<string, string>): string {
  const added = [
    ...Object.entries(headers),
    [HSTS.name, '$pos_hsts'],
    ['Cache-Control', '$pos_cache'],
  ];
  const lines = added.map(([name = '', value = '']) => {
    const text = value.startsWith('$') ? value : quoted(value);
    return `  add_header ${name} ${text} always;`;
  });
  const rules = CACHE_RULES.map(({ path, value }) => {
    const pattern = path.source.replace(/^\^/, `^${base}`).replaceAll('\\/', '/');
    return `  ${quoted(`~${pattern}`)} ${quoted(value)};`;
  });
  const parts: Record<string, string> = {
    '@headers@': lines.join('\n').trim(),
    '@cache@': rules.join('\n').trim(),
    '@hsts@': quoted(HSTS.value),
    '@base@': base,
  };
  return template.replace(/@(headers|cache|hsts|base)@/g, (name) => parts[name] ?? '');
}

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and others read it. Where two rules set the same
 * header the hosts differ, so no two do: each folder of pages is named.
 *
 * @param folders the first segments of the pages' paths, as in `codes`
 */
export function hostHeaders(
  base: string,
  headers: Record<string, string>,
  folders: readonly string[],
): string {
  const cache = (value: string) => `  Cache-Control: ${value}`;
  const page = CACHE_RULES.at(-1)?.value ?? '';
  const rules = [
    [
      `${base}*`,
      ...Object.entries({ ...headers, [HSTS.name]: HSTS.value }).map(([n, v]) => `  ${n}: ${v}`),
    ],
    [base, cache(page)],
    ...folders.map((folder) => [`${base}${folder}/*`, cache(page)]),
    [`${base}assets/*`, cache('public, max-age=31536000, immutable')],
    ...['sw.js', 'manifest.webmanifest'].map((file) => [`${base}${file}`, cache('no-cache')]),
    [`${base}ping.txt`, cache('no-store')],
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
