import type { StepKind } from '../flow/steps.ts';

/** What a kind of page is, beyond being shown by a screen of its own (src/app/screens.ts). */
interface Kind {
  /** A state of the machine. */
  step?: true;
  /** A case stands here, so it can be sent to support. */
  report?: true;
  /** Always loaded as a page: its data are in no script. */
  apart?: true;
  /** Few people open it: its screen and its words are loaded with it alone. */
  rare?: true;
  /**
   * Left by loading the next page: it stands in its page as markup, and would be gone when a person came
   * back to it without a load.
   */
  leftByLoading?: true;
  /** Its fragment is its own and holds no case: the session leaves address and history to it. */
  ownFragment?: true;
}

const STEP = { step: true } as const;

/** A row for each kind of page. */
const KINDS = {
  start: { ...STEP, report: true },
  codes: { ...STEP, apart: true },
  step: { ...STEP, report: true },
  contact: { ...STEP, report: true },
  'other-payment': { ...STEP, report: true },
  resolved: { ...STEP, report: true },
  code: { apart: true },
  'unknown-code': { apart: true },
  questions: {},
  question: {},
  phrases: {},
  phrase: {},
  prevention: {},
  call: {},
  'not-found': {},
  about: { apart: true, rare: true },
  poster: { apart: true, rare: true },
  agent: { apart: true, rare: true },
  practice: { apart: true, rare: true, leftByLoading: true, ownFragment: true },
  insight: { apart: true, rare: true, leftByLoading: true },
  'flow-map': { apart: true, rare: true, leftByLoading: true },
  terminals: { apart: true, rare: true },
} as const satisfies Record<StepKind, Kind & { step: true }> & Record<string, Kind>;

export type ScreenKind = keyof typeof KINDS;

/** The kinds whose screen is no part of the main script. */
export type RareKind = {
  [K in ScreenKind]: (typeof KINDS)[K] extends { rare: true } ? K : never;
}[ScreenKind];

/** What is true of a kind of page. */
export function kindRow(kind: ScreenKind): Kind {
  return KINDS[kind];
}
