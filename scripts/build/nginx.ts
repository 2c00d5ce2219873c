/** The list of headers, written down for nginx. */
import { pathOf } from '../../src/site/address.ts';
import { LANGUAGES } from '../../src/site/languages.ts';
import { CACHE_RULES, cacheControl, HSTS_NAME, PAGE_CACHE } from './headers.ts';

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

/** A file or folder of the list as nginx finds it: exact, or by its beginning. */
function placeOf(file: string): string {
  return file.endsWith('*') ? file.slice(0, -1) : `= ${file}`;
}

/**
 * Fill deploy/nginx.conf.
 *
 * @param template its text
 * @param base the site's prefix, with a slash at both ends
 * @param headers the headers of every answer, by name
 * @param hsts that of answers over TLS
 */
export function nginxConf(
  template: string,
  base: string,
  headers: Record<string, string>,
  hsts: string,
): string {
  // Two sites of one server have variables and places of their own.
  const name = `pos${base.replace(/[^A-Za-z\d]+/g, '_')}`.replace(/_$/, '');
  const added = Object.entries(headers).map(([header, value]) => [header, quoted(value)]);
  added.push([HSTS_NAME, `$${name}_hsts`], ['Cache-Control', `$${name}_cache`]);
  const keep = (place: string, value: string) =>
    `location ${place.replace(/^(= )?/, `$1${base}`)} { set $${name}_cache ${quoted(value)}; }`;
  const missing = LANGUAGES.map((each) => pathOf('not-found', each, ''));
  const rules = CACHE_RULES.flatMap(({ files, value }) =>
    files.filter((file) => file !== 'assets/*').map((file) => keep(placeOf(file), value)),
  );
  const languages = missing
    .filter((page) => page !== '404.html')
    .map((page) => {
      const folder = base + page.replace('404.html', '');
      return `location ${folder} { error_page 403 404 =404 ${base}${page}; }`;
    });
  const lines = (each: string[]) => each.join('\n  ');
  const parts: Record<string, string> = {
    name,
    base,
    hsts: quoted(hsts),
    page: quoted(PAGE_CACHE),
    assets: quoted(cacheControl('assets/x.js')),
    headers: lines(added.map(([header, value]) => `add_header ${header} ${value} always;`)),
    languages: lines(languages),
    cache: lines([...rules, ...missing.map((page) => keep(`= ${page}`, 'no-store'))]),
  };
  return template.replace(
    /@(name|base|hsts|page|assets|headers|languages|cache)@/g,
    (_, part: string) => parts[part] ?? '',
  );
}
