import type { Page } from '../flow/page.ts';
import type { Language, Place } from '../flow/paths.ts';
import type { Found } from './find-case.ts';

/** What the page shows. */
export interface View extends Found {
  language: Language;
  page: Page;
  /** Whether the saved case was asked for, and only a newer version can read it. */
  newer?: boolean;
  /** On an address that is no page: the place that was probably meant. */
  nearest?: Place;
}
