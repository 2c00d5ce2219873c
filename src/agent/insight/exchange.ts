import {
  type Counts,
  GROUPS,
  type Group,
  hideFew,
  type Tally,
  type VersionTally,
} from './tally.ts';

/** What a file of counts begins with; by it one is known among texts. */
export const MARK = 'pos-insight';
const FORMAT = 1;

/** Longer than the counts of any flow. */
export const LONGEST_EXPORT = 2_000_000;

/** The counts as a file for other agents, small groups left out. */
export function toJson(tally: Tally): string {
  return `${JSON.stringify({ [MARK]: FORMAT, versions: hideFew(tally) }, null, 1)}\n`;
}

/** A cell that no spreadsheet takes for a formula (OWASP: CSV Injection). */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/**
 * The counts as a table, small groups left out; with the mark by which spreadsheets know UTF-8.
 *
 * @param named what a group's row is called in words
 */
export function toCsv(tally: Tally, named: (group: Group, key: string) => string): string {
  const rows: (string | number)[][] = [['flow version', 'group', 'id', 'name', 'cases']];
  for (const [version, one] of Object.entries(hideFew(tally))) {
    rows.push([version, 'all', '', '', one.cases]);
    for (const group of GROUPS)
      for (const [key, count] of Object.entries(one[group]))
        rows.push([version, group, key, named(group, key), count]);
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The form of what is counted, by list; whatever else a file names is none of ours. */
const KEYS: Record<Group, RegExp> = {
  ends: /^[a-z-]{1,40}(\.[a-z-]{1,40})?$/,
  answers: /^[a-z-]{1,40}(\.[a-z-]{1,40})? [a-z][a-z0-9-]{0,40}(\.[0-9a-z]{2})?$/,
  solved: /^[a-z-]{1,40}(\.[a-z-]{1,40})?$/,
  codes: /^[0-9A-Z]{2}$/,
};

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 1e9;

function isCounts(value: unknown, form: RegExp): value is Counts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const rows = Object.entries(value);
  return rows.length < 20_000 && rows.every(([key, count]) => form.test(key) && isCount(count));
}

function isVersion(value: unknown): value is VersionTally {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<string, unknown>;
  return isCount(one['cases']) && GROUPS.every((group) => isCounts(one[group], KEYS[group]));
}

/**
 * Read a file of counts that another agent has exported. Any text is allowed, nothing is thrown.
 *
 * @returns undefined where any part of it is not of the form
 */
export function readExport(text: string): Tally | undefined {
  if (text.length > LONGEST_EXPORT) return undefined;
  try {
    const data = JSON.parse(text.replace(/^\ufeff/, '')) as Record<string, unknown>;
    const versions = data['versions'];
    if (data[MARK] !== FORMAT || typeof versions !== 'object' || versions === null)
      return undefined;
    const all = Object.entries(versions as object);
    const fits = all.every(([version, one]) => /^\d{1,3}$/.test(version) && isVersion(one));
    return fits && all.length < 100 ? (Object.fromEntries(all) as Tally) : undefined;
  } catch {
    return undefined;
  }
}
