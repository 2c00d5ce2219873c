import type { Case } from '../flow/answers.ts';
import type { Language } from '../site/languages.ts';
import type { Page } from '../site/page.ts';

/** What the page shows. */
export interface View extends Case {
  language: Language;
  /** Whether a link brought another case than the one saved here, and nobody has chosen yet. */
  conflict?: boolean;
  page: Page;
  /** The pack of this device's own terminal; a case may be about another. */
  ownPack?: string | undefined;
  /** Whether the saved case was asked for, and only a newer version can read it. */
  newer?: boolean;
  /** On an address that is no page: the page that was probably meant. */
  nearest?: Page;
}
