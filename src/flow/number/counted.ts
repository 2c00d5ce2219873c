/** What the numbers are made of: a flow as a table, so that a made-up one can be tried too. */
export interface FlowTable {
  /** Every step; the first is where cases begin. */
  steps: readonly string[];
  /** The answers of a step, each with the index of the step that it opens. */
  choices: readonly (readonly { answer: string; next: number }[])[];
  /** What an answer given at the step takes of a way’s reach. */
  costs: readonly number[];
}

/** A way: where it begins (the index of a step), and for each answer which of the step's it was. */
export interface Way {
  start: number;
  picks: readonly number[];
}

/** A way that begins at another step than the first is let this much less far: its beginning was left out. */
const LATER = 2;

/** No case has more answers than this, whatever a flow looks like. */
const LONGEST = 64;

/** A flow whose ways are counted, and so can be numbered. */
export interface Counted {
  table: FlowTable;
  /** How far a way from the first step may go. */
  reach: number;
  /** How many ways there are. */
  total: number;
  /** How many ways begin at the steps before this one; one entry more than there are steps. */
  before: readonly number[];
  /** How many ways go on from a step with so much left, the one that stops there among them. */
  from: (step: number, left: number) => number;
}

/** What a way that begins at a step may go. */
function reachOf({ reach }: Pick<Counted, 'reach'>, start: number): number {
  return start === 0 ? reach : reach - LATER;
}

/** Counts row by row: a way with `left` to go stops here, or goes on with what an answer leaves. */
function rowsUpTo(table: FlowTable, rows: number[][], reach: number): void {
  for (let left = rows.length; left <= reach; left += 1) {
    rows.push(
      table.choices.map((choices, step) => {
        const row = rows[left - (table.costs[step] ?? 1)];
        return row ? choices.reduce((sum, { next }) => sum + (row[next] ?? 0), 1) : 1;
      }),
    );
  }
}

/**
 * Count the ways of a flow, as far as fits into a capacity. A way's length bounds it, not that it visits each
 * step once: to count ways of that kind exactly takes, in a flow with cycles, time that grows without bound,
 * while this is a sum for each step and length (under a thousand). Ways that come back to a step are counted and given to
 * nobody; a case has none (answers.ts).
 *
 * @param capacity how many numbers there are
 */
export function count(table: FlowTable, capacity: number): Counted {
  const rows: number[][] = [];
  const beforeAt = (reach: number): number[] => {
    rowsUpTo(table, rows, reach);
    const sums = [0];
    for (const step of table.steps.keys()) {
      const ways = rows[reachOf({ reach }, step)]?.[step] ?? 1;
      sums.push((sums[step] ?? 0) + ways);
    }
    return sums;
  };
  let [reach, before] = [LATER, beforeAt(LATER)];
  while (reach < LONGEST) {
    const more = beforeAt(reach + 1);
    if ((more[table.steps.length] ?? 0) > capacity) break;
    [reach, before] = [reach + 1, more];
  }
  const total = before[table.steps.length] ?? 0;
  if (total > capacity) throw new Error(`${total} ways, and ${capacity} numbers`);
  return { table, reach, total, before, from: (step, left) => rows[left]?.[step] ?? 0 };
}

/**
 * The number of a way among all, from 0; undefined where it goes too far, or is none of this flow. The ways of
 * a step stand before those of the next; of two that begin alike, the one that stops first comes first.
 */
export function rank(counted: Counted, { start, picks }: Way): number | undefined {
  const { table, before, from } = counted;
  let [at, left, found] = [start, reachOf(counted, start), before[start] ?? 0];
  for (const pick of picks) {
    left -= table.costs[at] ?? 1;
    const choices = table.choices[at] ?? [];
    const chosen = choices[pick];
    if (!chosen || left < 0) return undefined;
    found += 1;
    for (const { next } of choices.slice(0, pick)) found += from(next, left);
    at = chosen.next;
  }
  return found;
}

/** The way of a number; undefined where no way has it. */
export function unrank(counted: Counted, number: number): Way | undefined {
  const { table, total, before, from } = counted;
  if (!(number >= 0 && number < total)) return undefined;
  const start = before.findIndex((sum) => sum > number) - 1;
  const picks: number[] = [];
  let [at, left, rest] = [start, reachOf(counted, start), number - (before[start] ?? 0)];
  while (rest > 0) {
    left -= table.costs[at] ?? 1;
    rest -= 1;
    const choices = table.choices[at] ?? [];
    let pick = 0;
    for (; pick < choices.length - 1; pick += 1) {
      const ways = from(choices[pick]?.next ?? 0, left);
      if (rest < ways) break;
      rest -= ways;
    }
    picks.push(pick);
    at = choices[pick]?.next ?? 0;
  }
  return { start, picks };
}
