import type { Address } from './addresses.ts';
import type { Audit } from './audit.ts';
import { MODES, type Mode } from './modes.ts';

/** What was found on one page in one mode. */
export interface Audited extends Audit {
  address: Address;
  mode: Mode;
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function byKind(all: readonly Audited[]): string {
  const kinds = [...new Set(all.map(({ address }) => address.kind))];
  const rows = kinds.map((kind) => {
    const of = all.filter(({ address }) => address.kind === kind);
    const pages = new Set(of.map(({ address }) => address.path)).size;
    const counts = MODES.map(({ name }) =>
      of
        .filter(({ mode }) => mode.name === name)
        .reduce((sum, { violations }) => sum + violations.length, 0),
    );
    return row([kind, pages, ...counts]);
  });
  return [
    row(['kind of page', 'pages', ...MODES.map(({ name }) => name)]),
    row(['---', '---:', ...MODES.map(() => '---:')]),
    ...rows,
  ].join('\n');
}

/** What axe leaves to a person, by rule, with how often and one place. */
function toJudge(all: readonly Audited[]): string {
  const found = new Map<string, { help: string; times: number; example: string }>();
  for (const { address, mode, incomplete } of all) {
    for (const { rule, help } of incomplete) {
      const before = found.get(rule);
      const example = before?.example ?? `${address.path}, ${mode.name}`;
      found.set(rule, { help, times: (before?.times ?? 0) + 1, example });
    }
  }
  if (found.size === 0) return 'Nothing.';
  return [
    row(['rule', 'says', 'times', 'for example']),
    row(['---', '---', '---:', '---']),
    ...[...found].map(([rule, { help, times, example }]) => row([rule, help, times, example])),
  ].join('\n');
}

/** The words of docs/accessibility.md that do not come out of a run. */
const BESIDE = `Looked at: the search's list of results is empty, and not shown, until something is typed. Names on the flow
map lie over its lines and numbers on the poster over a drawn circle, in the same ink on the same paper as
elsewhere. The map's drawing is repeated below as a list, which is what the keyboard walks.

## Also held by \`npm test\`

| what | where |
| --- | --- |
| one page of each kind, light and dark at 320 px, and the states a page can be in (search, report, a link over a saved case) pass axe | tests/e2e/a11y.spec.ts |
| landmarks in order; no control without a name; headings that skip no level; the question first in the content | tests/e2e/a11y.spec.ts, on the accessibility tree |
| the main journey, the search, the desk and the report by keyboard alone; the focus goes to the new question and comes back from a dialog | tests/e2e/journeys, codes, agent, report |
| text contrast of 7 : 1 and more from the tokens, in both schemes | axe's color-contrast-enhanced, above |
| no page wider than the phone, at 360 px and at 320 px | tests/e2e/pages, a11y |
| every built page is valid HTML | html-validate with .htmlvalidate.mjs |
| every way works without scripts | tests/e2e/pages, baseline |

Not done here: a session with people who use a screen reader every day. TalkBack in WeChat's browser is
the first to try.`;

/**
 * docs/accessibility.md.
 *
 * @param versions of what looked
 */
export function report(
  all: readonly Audited[],
  versions: { axe: string; browser: string },
): string {
  const violations = all.reduce((sum, one) => sum + one.violations.length, 0);
  const pages = new Set(all.map(({ address }) => address.path)).size;
  return `${[
    '# Accessibility',
    `Written by \`npm run a11y\`: axe-core ${versions.axe} in Chromium ${versions.browser}, all rules of WCAG 2.0\nto 2.2 from A to AAA and axe's best practices, none switched off.`,
    `**${pages} pages in ${MODES.length} modes: ${violations} violations.**`,
    byKind(all),
    '## What axe leaves to a person',
    toJudge(all),
    BESIDE,
  ].join('\n\n')}\n`;
}
