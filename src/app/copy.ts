import type common from '../../locales/zh-CN/common.json';
import type { Page } from '../flow/page.ts';
import { leafOf, namespaceOf } from '../flow/paths.ts';

/** All namespaces of one language, by name; `common` holds the words of the interface. */
export type Copy = Record<string, Record<string, unknown>> & { common: typeof common };

/**
 * The part of the copy that one page shows, to be written into it: the interface, the page's own
 * words, and the statements it quotes. So a page hydrates without waiting for a locale file.
 */
export function copyFor(page: Page, all: Copy): Copy {
  const namespace = namespaceOf(page.place);
  const own = all[namespace] ?? {};
  const leaf = leafOf(page.place);
  return {
    common: all.common,
    [namespace]: leaf in own ? { [leaf]: own[leaf] } : own,
    source: Object.fromEntries(
      page.source.map((id) => id.replace('.', '-')).map((key) => [key, all['source']?.[key]]),
    ),
  };
}
