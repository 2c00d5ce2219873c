import { partsOf } from '../flow/fragment.ts';
import type { Given } from './run.ts';
import { isScenario, type ScenarioId } from './scenarios.ts';

/** The first part of every fragment of the practice; a case of the wizard begins with another. */
const VERSION = 'p1';

/** The largest seed; small, so that no link looks like a card number. */
export const LAST_SEED = 99;

/** More acts than anybody needs; a run that has come so far is told to begin again. */
export const MOST_ACTS = 60;

/** What a fragment holds: a run, a scenario without details yet, the list of those that were done. */
export type PracticeLink =
  | { kind: 'run'; given: Given; acts: readonly string[] }
  | { kind: 'scenario'; scenario: ScenarioId }
  | { kind: 'done'; done: readonly ScenarioId[] }
  /** Something of ours that cannot be read: too new, or mangled. */
  | { kind: 'newer' | 'mangled' }
  /** Nothing of ours at all. */
  | { kind: 'none' };

/** A run as a fragment, without `#`: `p1~line-cut.7~reconnect~query`; a scenario alone without its seed. */
export function encodeRun(
  { scenario, seed }: Pick<Given, 'scenario'> & Partial<Given>,
  acts: readonly string[] = [],
): string {
  return [VERSION, seed === undefined ? scenario : `${scenario}.${seed}`, ...acts].join('~');
}

/** What was done as a fragment, in the order of the scenarios; nothing in it says by whom. */
export function encodeDone(done: readonly ScenarioId[]): string {
  return [VERSION, 'done', ...done].join('~');
}

/** Read a fragment, with or without `#`. Any text is allowed, nothing is thrown. */
export function readPractice(fragment: string): PracticeLink {
  const [version = '', what = '', ...rest] = partsOf(fragment, 4000);
  if (!/^p\d/i.test(version)) return { kind: 'none' };
  if (version !== VERSION) return { kind: /^p[2-9]\d*$/.test(version) ? 'newer' : 'mangled' };
  if (what === 'done') return { kind: 'done', done: [...new Set(rest.filter(isScenario))] };
  const [, scenario = '', digits] = /^([a-z-]+)(?:\.(\d{1,2}))?$/.exec(what) ?? [];
  if (!isScenario(scenario) || rest.length > MOST_ACTS) return { kind: 'mangled' };
  if (digits === undefined && rest.length > 0) return { kind: 'mangled' };
  if (digits === undefined) return { kind: 'scenario', scenario };
  return { kind: 'run', given: { scenario, seed: Number(digits) }, acts: rest };
}
