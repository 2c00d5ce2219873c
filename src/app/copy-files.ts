import { SITE } from '../domain/site-config.ts';
import type { Language } from '../flow/paths.ts';
import type { Copy } from './copy.ts';

/** Locale files by path → by namespace, which is the file's name; with the configured site's name. */
export function byNamespace(files: Record<string, unknown>, language: Language): Copy {
  const name = (path: string) => path.replace(/^.*\/(.+)\.json$/, '$1');
  const copy = Object.fromEntries(
    Object.entries(files).map(([path, file]) => [name(path), file]),
  ) as Copy;
  return { ...copy, common: { ...copy.common, site: SITE.name[language] } };
}
