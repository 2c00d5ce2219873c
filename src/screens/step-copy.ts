import { flowOf, leafOf } from '../flow/step-id.ts';
import type { Page } from '../site/page.ts';
import { useI18n } from '../ui/words.ts';

/** The words of a step, as they stand in its flow's locale file. */
export interface StepCopy {
  /** The only h1. */
  question: string;
  lead: string;
  /** Single actions, in order. */
  do: string[];
  /** What must not be done now, since it costs money or the terminal. */
  stop?: string[];
  care?: string[];
  how?: { title: string; items: string[] }[];
  /** What each answer says, by its id. */
  answers: Record<string, string>;
  /** What each group of answers is called, and what is in it, by its id. */
  groups?: Record<string, { title: string; hint: string }>;
}

/** The words of the step that a page shows. */
export function useStepCopy(page: Page): StepCopy {
  const i18n = useI18n();
  // Read as it stands: t() would copy and walk the whole of it at every step change.
  return i18n.getResource(i18n.language, flowOf(page.place), leafOf(page.place)) as StepCopy;
}
