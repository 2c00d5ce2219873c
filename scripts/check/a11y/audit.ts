import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.0 to 2.2, A to AAA, and axe's best practices; none is switched off. */
const OPTIONS: RunOptions = {
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag2aaa',
    'wcag21a',
    'wcag21aa',
    'wcag22a',
    'wcag22aa',
    'best-practice',
  ],
  // Some rules of these tags are off unless named: contrast at AAA, target size, links in text.
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'meta-refresh-no-exceptions': { enabled: true },
  },
  resultTypes: ['violations', 'incomplete'],
};

/** One breach of a rule, or what a person must judge, with the elements concerned. */
interface Finding {
  rule: string;
  help: string;
  where: string[];
}

export interface Audit {
  violations: Finding[];
  /** What axe cannot judge by itself. */
  incomplete: Finding[];
}

const findings = (results: AxeResults['violations']): Finding[] =>
  results.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));

/**
 * Run axe-core on the page as it is now.
 *
 * @throws where the page goes away meanwhile
 */
export async function audit(page: Page): Promise<Audit> {
  await page.evaluate(SOURCE);
  const results = (await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (o: unknown) => Promise<unknown> } }).axe.run(options),
    OPTIONS as object,
  )) as AxeResults;
  return {
    violations: findings(results.violations),
    incomplete: findings(results.incomplete),
  };
}
