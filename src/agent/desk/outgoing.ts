import type { Answer } from '../../flow/answers.ts';
import { encodeRun } from '../../practice/link.ts';
import type { ScenarioId } from '../../practice/scenarios.ts';
import { pathOf } from '../../site/address.ts';
import { SITE } from '../../site/config.ts';
import type { Language } from '../../site/languages.ts';
import { encodeLink } from '../../site/link.ts';
import type { Place } from '../../site/pages.ts';

/** What the desk is about to send. */
export interface Outgoing {
  place: Place;
  /** The answers of the steps that were ticked as done. */
  answers: readonly Answer[];
  ticket?: string | undefined;
  /** The pack of the merchant's terminal. */
  pack?: string | undefined;
  /** In place of a case: a scenario of the practice, with details of its own each time. */
  scenario?: ScenarioId | undefined;
  /** The merchant's language. */
  language: Language;
}

/**
 * The absolute link to send.
 *
 * @param home where the site stands, ending with a slash: `https://pos.example.com/`
 */
export function linkFor(outgoing: Outgoing, home: string): string {
  const { place, answers, ticket, pack, scenario, language } = outgoing;
  const progress = scenario ? encodeRun({ scenario }) : encodeLink({ answers, ticket, pack });
  return pathOf(place, language, home) + (progress && `#${progress}`);
}

/** The message from the site's template, with the step's name and the link. */
export function messageFor(language: Language, step: string, link: string): string {
  const words: Record<string, string> = { step, link };
  return SITE.messages[language].replace(/\{(step|link)\}/g, (_, key: string) => words[key] ?? '');
}
