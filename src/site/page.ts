import type { ContactGroup } from '../domain/contact-groups.ts';
import { checkedAt } from '../domain/facts.ts';
import type { ResponseCode } from '../domain/response-codes/index.ts';
import type { StatementId } from '../domain/statements.ts';
import type { MenuEntry } from '../flow/menu.ts';
import {
  type Choice,
  choicesOf,
  isStep,
  kindOf,
  metaOf,
  type StepId,
  sourceOf,
} from '../flow/steps.ts';
import { type Contact, SITE } from './config.ts';
import type { ScreenKind } from './kinds.ts';
import { isPage, type PageId, type Place, pageRow, partsOf } from './pages.ts';

/**
 * Everything the view needs to know of a place, as plain data. It is written into the prerendered
 * page, so that a page hydrates before the machine has been loaded.
 */
export interface Page {
  place: Place;
  kind: ScreenKind;
  /** The answers, each with the step it opens; on the page of a wrong address the commonest of the start. */
  choices: readonly Choice[];
  /** The same answers in groups, where there are many: the open ones first. */
  groups?: readonly ChoiceGroup[];
  /** Where a page beside the steps leads on to. */
  next?: Place;
  /** The pages that are parts of this one. */
  parts?: readonly { place: PageId; source: readonly StatementId[] }[];
  /** The statements of the source document that the page shows. */
  source: readonly StatementId[];
  /** Whom the page lists to be called, in this order. */
  contacts: readonly ContactList[];
  /** What its words have pressed on the terminal. */
  menu?: readonly MenuEntry[];
  /** The month in which the page's numbers and rules were last checked, where it has any. */
  checked?: string;
  /** The response code that the page is about. */
  code?: ResponseCode;
  /** All codes, where the page lists them: what the list shows of each. */
  codes?: readonly Pick<ResponseCode, 'code' | 'area' | 'retry'>[];
}

/** Answers that stand together under a heading. */
export interface ChoiceGroup {
  id: string;
  choices: readonly Choice[];
}

/** A group of people to call. */
export interface ContactList {
  group: ContactGroup;
  list: readonly Contact[];
}

function contactLists(groups: readonly ContactGroup[]): ContactList[] {
  return groups
    .map((group) => ({ group, list: SITE.contacts[group] }))
    .filter(({ list }) => list.length > 0);
}

/** The answers of a step in its groups; undefined where it has none. */
function groupsOf(step: StepId): ChoiceGroup[] | undefined {
  const choices = choicesOf(step);
  return metaOf(step).groups?.map(({ id, answers }) => ({
    id,
    choices: choices.filter(({ answer }) => answers.includes(answer)),
  }));
}

/** Which kind of screen shows a place. */
export function kindAt(place: Place): ScreenKind {
  if (place === 'not-found') return place;
  if (isPage(place)) return pageRow(place).kind;
  return isStep(place) ? kindOf(place) : 'code';
}

/**
 * The page of a step, of a page beside the steps, or of an address that is none: derived from the machine and
 * the table of pages. A code's own page, and the list of codes, have more data (code-page.ts).
 *
 * @throws where the place is a code's
 */
export function pageOf(place: Place): Page {
  const checked = checkedAt(place);
  const empty: Page = {
    place,
    kind: kindAt(place),
    choices: [],
    source: [],
    contacts: [],
    ...(checked && { checked }),
  };
  if (place === 'not-found') {
    return { ...empty, choices: groupsOf('start')?.[0]?.choices ?? [] };
  }
  if (isPage(place)) {
    const { source = [], contacts = [], next } = pageRow(place);
    const parts = partsOf(place).map((part) => ({
      place: part,
      source: pageRow(part).source ?? [],
    }));
    return {
      ...empty,
      source,
      contacts: contactLists(contacts),
      ...(next && { next }),
      ...(parts.length > 0 && { parts }),
    };
  }
  const step = place as StepId;
  const { contacts = [], menu } = metaOf(step);
  const groups = groupsOf(step);
  return {
    ...empty,
    choices: choicesOf(step),
    source: sourceOf(step),
    contacts: contactLists(contacts),
    ...(groups && { groups }),
    ...(menu && { menu }),
  };
}
