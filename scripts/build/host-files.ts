/** The list of headers, written down for nginx and for static hosts. */
import { pathOf } from '../../src/site/address.ts';
import { LANGUAGES } from '../../src/site/languages.ts';
import { CACHE_RULES, HSTS, PAGE_CACHE, patternOf } from './headers.ts';

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
  const rules = CACHE_RULES.flatMap(({ files, value }) =>
    files.map((file) => `  ${quoted(`~^${base}${patternOf(file)}$`)} ${quoted(value)};`),
  );
  rules.push(`  ${quoted(`~^${base}`)} ${quoted(PAGE_CACHE)};`);
  const languages = LANGUAGES.map((each) => pathOf('not-found', each, base))
    .filter((page) => page !== `${base}404.html`)
    .map((page) => {
      const folder = page.replace('404.html', '');
      return `  location ${folder} {\n    error_page 403 404 =404 ${page};\n  }`;
    });
  const parts: Record<string, string> = {
    '@headers@': lines.join('\n').trim(),
    '@cache@': rules.join('\n').trim(),
    '@hsts@': quoted(HSTS.value),
    '@base@': base,
    '@languages@': languages.join('\n').trim(),
  };
  return template.replace(/@(headers|cache|hsts|base|languages)@/g, (name) => parts[name] ?? '');
}

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and others read it. Where two rules set the same
 * header the hosts differ, so no two do: each folder of pages is named.
 *
 * @param folders the pages' addresses, as in `codes/*` and `en/`
 */
export function hostHeaders(
  base: string,
  headers: Record<string, string>,
  folders: readonly string[],
): string {
  const cache = (value: string) => `  Cache-Control: ${value}`;
  const everywhere = Object.entries({ ...headers, [HSTS.name]: HSTS.value });
  const rules = [
    [`${base}*`, ...everywhere.map(([name, value]) => `  ${name}: ${value}`)],
    ...folders.map((folder) => [base + folder, cache(PAGE_CACHE)]),
    ...CACHE_RULES.flatMap(({ files, value }) => files.map((file) => [base + file, cache(value)])),
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
