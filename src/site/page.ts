import type { ContactGroup } from '../domain/contact-groups.ts';
import { checkedAt, checkedFact, numbersOf } from '../domain/facts.ts';
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
import type { Made } from './made.ts';
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
  /** What the site is made of, where the page says so. */
  made?: Made;
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
  /** The month in which these were last checked, where the page cannot say it of all its numbers. */
  checked?: string;
}

function contactLists(groups: readonly ContactGroup[]): ContactList[] {
  return groups
    .map((group) => ({ group, list: SITE.contacts[group] }))
    .filter(({ list }) => list.length > 0);
}

/**
 * When what a page says was last checked: in one line for the whole page, or list by list where a deployer's own numbers
 * are among them and nobody said when those were.
 */
function datedLists(
  place: Place,
  groups: readonly ContactGroup[] = [],
): Pick<Page, 'contacts' | 'checked'> {
  const own = SITE.checked ?? {};
  const contacts = contactLists(groups);
  const months = contacts.map(({ group }) => own[group] ?? checkedFact(numbersOf(group)) ?? '');
  if (months.includes('')) {
    return {
      contacts: contacts.map((each, i) => ({ ...each, ...(months[i] && { checked: months[i] }) })),
    };
  }
  const rules = checkedAt(place, (Object.keys(own) as ContactGroup[]).map(numbersOf));
  const [checked] = [...months, ...(rules ? [rules] : [])].sort();
  return { contacts, ...(checked && { checked }) };
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
  const empty: Page = {
    place,
    kind: kindAt(place),
    choices: [],
    source: [],
    contacts: [],
  };
  if (place === 'not-found') {
    return { ...empty, choices: groupsOf('start')?.[0]?.choices ?? [] };
  }
  if (isPage(place)) {
    const { source = [], contacts, next } = pageRow(place);
    const parts = partsOf(place).map((part) => ({
      place: part,
      source: pageRow(part).source ?? [],
    }));
    return {
      ...empty,
      source,
      ...datedLists(place, contacts),
      ...(next && { next }),
      ...(parts.length > 0 && { parts }),
    };
  }
  const step = place as StepId;
  const { contacts, menu } = metaOf(step);
  const groups = groupsOf(step);
  return {
    ...empty,
    choices: choicesOf(step),
    source: sourceOf(step),
    ...datedLists(step, contacts),
    ...(groups && { groups }),
    ...(menu && { menu }),
  };
}
