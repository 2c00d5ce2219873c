import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findBrowser, SANDBOX } from '../scripts/check/browser.ts';

export type { Result };

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const chromePath = findBrowser();

/**
 * One visit as on Lighthouse's phone, in a browser of its own: nothing of another page is in its cache.
 * Where the recording itself has failed (the browser was slow to start), another.
 *
 * @param address the whole URL of a page
 * @throws where every try has failed
 */
export async function visit(address: string, tries = 3): Promise<Result> {
  const browser = await launch({
    ...(chromePath && { chromePath }),
    chromeFlags: ['--headless=new', ...SANDBOX],
  });
  try {
    const result = await lighthouse(address, {
      port: browser.port,
      onlyCategories: [...CATEGORIES],
    });
    if (result && !result.lhr.runtimeError) return result.lhr;
    if (tries === 1) throw new Error(`${address}: ${result?.lhr.runtimeError?.message}`);
  } finally {
    browser.kill();
  }
  return visit(address, tries - 1);
}

/** The score of each category, 0 to 100. */
export function scoresOf({ categories }: Result): number[] {
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}

export const isFull = (scores: readonly number[]) => scores.every((score) => score === 100);

/** What has cost points, a line each. */
export function losses({ categories, audits }: Result): string[] {
  return CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}  ${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
  );
}
