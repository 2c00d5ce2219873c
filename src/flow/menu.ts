/** What a step may have pressed on the terminal; where each stands is in the packs (terminals/). */
export const MENU_ENTRIES = [
  'reprint',
  'sign-in',
  'query',
  'settle',
  'balance',
  'void',
  'refund',
  'version',
] as const;
export type MenuEntry = (typeof MENU_ENTRIES)[number];
