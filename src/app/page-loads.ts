import type { Page } from '../flow/page.ts';
import { namespaceOf, type Place } from '../flow/paths.ts';

/** What is always loaded as a page: the codes, each with its own data, and the agents' pages. */
const PAGES_APART = new Set(['codes', 'about', 'agent', 'poster']);

/** Whether a place can only be opened by loading its page. */
export function standsApart(place: Place): boolean {
  return PAGES_APART.has(namespaceOf(place));
}

/**
 * Whether a page is left by loading the next: the map stands in its page as markup, and would be
 * gone when a person came back to it without a load.
 */
export function isLeftByLoading({ kind }: Page): boolean {
  return kind === 'flow-map';
}
