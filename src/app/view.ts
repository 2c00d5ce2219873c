import type { Language } from '../site/languages.ts';
import type { Page } from '../site/page.ts';
import type { Found } from './find-case.ts';

/** What the page shows. */
export interface View extends Found {
  language: Language;
  page: Page;
  /** Whether the saved case was asked for, and only a newer version can read it. */
  newer?: boolean;
  /** On an address that is no page: the page that was probably meant. */
  nearest?: Page;
}
