/**
 * The site's prefix (BASE_PATH), with a slash at both ends.
 *
 * @throws where it is something else: a whole address, or a folder of the machine, as some shells make of one
 */
export function baseOf(path: string): string {
  const base = `/${path}/`.replace(/\/{2,}/g, '/');
  if (!/^\/([\w.~-]+\/)*$/.test(base) || /\/\.{1,2}\//.test(base))
    throw new Error(`BASE_PATH=${path}: expected a prefix such as /pos/`);
  return base;
}

/** That of this build. */
export const BASE = baseOf(process.env['BASE_PATH'] ?? '');
