/** What stands in CHANGELOG.md, read back (keepachangelog.com). */

/** The kinds of change, and what each version ends with. */
export const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
export const DUTY = 'What a deployer must do';

/** A version and what changed in it, in the order of the file. */
export interface Change {
  /** `1.2.0`, or `Unreleased`. */
  version: string;
  /** The day of the release; none of what is not released. */
  date?: string | undefined;
  /** The text of each part by its heading. */
  parts: Record<string, string>;
}

function partsOf(text: string): Record<string, string> {
  const [, ...parts] = text.split(/^### /m);
  return Object.fromEntries(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.trim(), lines.join('\n').trim()];
    }),
  );
}

/**
 * Read a changelog.
 *
 * @throws where a version's heading, a part's heading or the deployer's part is not as it should be
 */
export function changesIn(changelog: string): Change[] {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.map((section) => {
    const [heading = ''] = section.split('\n');
    const found = /^\[(Unreleased|\d+\.\d+\.\d+)\](?: - (\d{4}-\d{2}-\d{2}))?$/.exec(heading);
    const [, version = '', date] = found ?? [];
    if (!found || (version === 'Unreleased') !== (date === undefined))
      throw new Error(`CHANGELOG.md: “${heading}”: expected [1.2.0] - 2026-11-30 or [Unreleased]`);
    const parts = partsOf(section);
    for (const [kind, text] of Object.entries(parts)) {
      if (![...KINDS, DUTY].includes(kind) || text === '')
        throw new Error(`CHANGELOG.md: ${version}: “${kind}” is no kind of change, or is empty`);
    }
    if (Object.keys(parts).length > 0 && !parts[DUTY])
      throw new Error(`CHANGELOG.md: ${version}: lacks “${DUTY}”; say “Nothing.” if so`);
    return { version, date, parts };
  });
}

/**
 * The text of a release.
 *
 * @throws where the changelog has none of that version
 */
export function releaseNotes(changelog: string, version: string): string {
  const change = changesIn(changelog).find((each) => each.version === version);
  if (!change) throw new Error(`CHANGELOG.md: has no [${version}]`);
  // Duties first: they are why somebody who runs a copy opens the page.
  const order = [DUTY, ...KINDS].filter((kind) => change.parts[kind]);
  return `${order.map((kind) => `## ${kind}\n\n${change.parts[kind]}\n`).join('\n')}`;
}
