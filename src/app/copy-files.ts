import type { Copy } from './copy.ts';

/** Locale files by path → by namespace, which is the file's name. */
export function byNamespace(files: Record<string, unknown>): Copy {
  const name = (path: string) => path.replace(/^.*\/(.+)\.json$/, '$1');
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [name(path), file]),
  ) as Copy;
}
