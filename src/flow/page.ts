import type { ResponseCode } from '../domain/response-codes/index.ts';
import { type Contact, type ContactGroup, SITE } from '../domain/site-config.ts';
import type { StatementId } from '../domain/statements.ts';
import type { Place } from './paths.ts';
import { isPage, type PageId, sourceOfPage } from './places.ts';
import { type Choice, choicesOf, kindOf, type StepId, type StepKind, sourceOf } from './steps.ts';

/** The kinds of page made for support agents: loaded apart from the others (src/agent/). */
export type AgentKind = 'agent' | 'flow-map';

/** The kinds whose component is no part of the main script: few people open them. */
export type RareKind = AgentKind | 'about' | 'poster';

/** The kinds of page beside the steps; with the kinds of step, one React component each. */
export type ScreenKind =
  | StepKind
  | 'code'
  | 'unknown-code'
  | 'questions'
  | 'question'
  | 'phrases'
  | 'phrase'
  | 'prevention'
  | 'call'
  | 'not-found'
  | RareKind;

/**
 * Everything the view needs to know of a place, as plain data. It is written into the prerendered
 * page, so that a page hydrates before the machine has been loaded.
 */
export interface Page {
  place: Place;
  kind: ScreenKind;
  /** The answers, each with the step it opens; none on a page beside the steps. */
  choices: readonly Choice[];
  /** The statements of the source document that the page shows. */
  source: readonly StatementId[];
  /** Whom the page lists to be called, in this order. */
  contacts: readonly ContactList[];
  /** The response code that the page is about. */
  code?: ResponseCode;
  /** All codes, where the page lists them: what the list shows of each. */
  codes?: readonly Pick<ResponseCode, 'code' | 'area' | 'retry'>[];
}

/** A group of people to call. */
export interface ContactList {
  group: ContactGroup;
  list: readonly Contact[];
}

/** Whom each contact, and the page of numbers, lists; the configured vendor first. */
const CONTACTS_AT: Partial<Record<Place, readonly ContactGroup[]>> = {
  'contact.bank': ['banks', 'network'],
  'contact.vendor': ['vendor', 'acquirers'],
  'contact.acquirer': ['vendor', 'acquirers', 'network'],
  'contact.police': ['police'],
  'contact.mediation': ['public', 'acquirers'],
  poster: ['vendor', 'acquirers', 'network'],
  call: ['vendor', 'acquirers', 'banks', 'network', 'police', 'public'],
};

function contactsAt(place: Place): ContactList[] {
  return (CONTACTS_AT[place] ?? [])
    .map((group) => ({ group, list: SITE.contacts[group] }))
    .filter(({ list }) => list.length > 0);
}

function kindOfPage(page: PageId): ScreenKind {
  if (page === 'codes.unknown') return 'unknown-code';
  if (page === 'agent.map') return 'flow-map';
  if (page.startsWith('questions.')) return 'question';
  if (page.startsWith('customer-words.')) return 'phrase';
  if (page === 'customer-words') return 'phrases';
  return page as ScreenKind;
}

/**
 * The page for a place, derived from the machine. Not for a code's own page: those have their data
 * in src/flow/code-page.ts, which is never shipped.
 *
 * @throws where the place is neither a step nor a page
 */
export function pageOf(place: Place): Page {
  const contacts = contactsAt(place);
  if (place === 'not-found') {
    return { place, kind: 'not-found', choices: [], source: [], contacts };
  }
  if (isPage(place)) {
    return { place, kind: kindOfPage(place), choices: [], source: sourceOfPage(place), contacts };
  }
  const step = place as StepId;
  return { place, kind: kindOf(step), choices: choicesOf(step), source: sourceOf(step), contacts };
}
