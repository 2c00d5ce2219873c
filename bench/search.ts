import type { Visit } from './visit.ts';

/**
 * The hook for the search in the side-by-side run: from the last letter typed to the results
 * painted, in milliseconds. The peers have no search to set beside it yet, so the product's own is
 * measured by search-speed.ts alone.
 */
export async function searchResponse(_visit: Visit): Promise<number | undefined> {
  return undefined;
}
