import type { ContactGroup } from '../domain/contact-groups.ts';
import type { StatementId } from '../domain/statements.ts';
import { entryOf, type StepId } from '../flow/steps.ts';
import type { ScreenKind } from './kinds.ts';

interface PageRow<Page extends string> {
  kind: ScreenKind;
  /** The statements of the source document that it shows. */
  source?: readonly StatementId[];
  /** Whom it lists to be called, in this order. */
  contacts?: readonly ContactGroup[];
  /** Where it leads on to. */
  next?: StepId | NoInfer<Page>;
  /** Whether the search finds it. */
  found?: true;
}

/** Rows in which a page that is none is a type error. */
function rows<Page extends string>(each: Record<Page, PageRow<Page>>) {
  return each;
}

const PHRASE = { kind: 'phrase' } as const;

/**
 * The pages beside the steps, a row each. They have addresses like steps, but nothing is answered there. Data
 * only: this file is part of a script that every case loads.
 */
const ROWS = rows({
  about: { kind: 'about' },
  agent: { kind: 'agent' },
  'agent.insight': { kind: 'insight' },
  'agent.map': { kind: 'flow-map' },
  call: {
    kind: 'call',
    contacts: ['vendor', 'acquirers', 'banks', 'network', 'wallets', 'police', 'public', 'legal'],
    found: true,
  },
  'codes.unknown': { kind: 'unknown-code' },
  'customer-words': { kind: 'phrases', source: ['F4'], found: true },
  'customer-words.checking': PHRASE,
  'customer-words.pin-again': PHRASE,
  'customer-words.another-way': PHRASE,
  'customer-words.no-cards': PHRASE,
  'customer-words.rest-due': PHRASE,
  'customer-words.result-unknown': PHRASE,
  'customer-words.bank': PHRASE,
  'customer-words.sorry': PHRASE,
  poster: { kind: 'poster', contacts: ['vendor', 'acquirers', 'network'] },
  practice: { kind: 'practice', found: true },
  prevention: { kind: 'prevention', source: ['F3', 'S4', 'E1'], found: true },
  questions: { kind: 'questions', source: ['F1', 'F2', 'F3', 'F4', 'F5'], found: true },
  'questions.what-it-is': {
    kind: 'question',
    source: ['F1'],
    next: entryOf('user-exception'),
    found: true,
  },
  'questions.is-it-safe': {
    kind: 'question',
    source: ['F2'],
    next: entryOf('transaction-status'),
    found: true,
  },
  'questions.how-to-prevent': { kind: 'question', source: ['F3'], next: 'prevention', found: true },
  'questions.what-to-tell-customers': {
    kind: 'question',
    source: ['F4'],
    next: 'customer-words',
    found: true,
  },
  'questions.after-an-update': {
    kind: 'question',
    source: ['F5'],
    next: 'contact.vendor',
    found: true,
  },
  terminals: { kind: 'terminals', found: true },
});

export type PageId = keyof typeof ROWS;

/** The page of a response code, in lower case: `codes.a0`. */
export type CodePlace = `codes.${string}`;

/** Anything with an address of its own. `not-found` stands for every address that is none. */
export type Place = StepId | PageId | CodePlace | 'not-found';

/** Every page beside the steps. */
export const PAGES = Object.keys(ROWS) as PageId[];

/** Whether a string names a page beside the steps. */
export function isPage(value: string): value is PageId {
  return PAGES.includes(value as PageId);
}

/** What there is to know of a page. */
export function pageRow(page: PageId): PageRow<PageId> {
  return ROWS[page];
}

/** The pages that are parts of another: `questions` has `questions.what-it-is` and others. */
export function partsOf(page: PageId): PageId[] {
  return PAGES.filter((each) => each.startsWith(`${page}.`));
}
