import type { Visit } from './visit.ts';

/**
 * The hook for the search: from the last letter typed to the results painted, in milliseconds.
 * The product has no search yet. When it has one, type a word here, let probe.js tell when the
 * results have changed (as it tells of headings), and add a row to rows.ts; the rest follows.
 */
export async function searchResponse(visit: Visit): Promise<number | undefined> {
  const fields = await visit.page.locator('input[type=search]').count();
  if (fields > 0) console.warn('There is a search now: measure it in bench/search.ts.');
  return undefined;
}
