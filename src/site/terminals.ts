import type { MenuEntry } from '../flow/menu.ts';
import type { PerLanguage } from './languages.ts';

/** What only service staff enter: named, so that nobody looks for it, and never to be pressed. */
type ServiceEntry = 'parameters' | 'network';

/** Where something stands in a terminal's menu. */
export interface MenuPath {
  /** The words as printed, in the order in which they are chosen. */
  menu: readonly string[];
  /** The number key of each, from the first on; of fewer where sources do not agree on the rest. */
  keys?: readonly string[];
  /** A further choice that newer versions ask for. */
  also?: string;
  /** What lies beside it and must not be pressed. */
  beside?: string;
}

/** How the menus of one make of terminal run: a file each in terminals/, checked as the site is built. */
export interface Pack {
  /** Its file's name, and what a link carries of it: `pos.classic`. */
  id: string;
  name: PerLanguage<string>;
  /** How it is known for what it is. */
  match: { numberKeys: boolean; sign: PerLanguage<string> };
  /** `mostly`: where each stands, on most of them; `names`: what it is called, not where it stands. */
  certainty: 'mostly' | 'names';
  /** As in src/domain/facts.ts; what only one page says, or nobody, is no pack. */
  grade: 'A' | 'B';
  sources: readonly string[];
  /** What was found that says otherwise. */
  differs?: string;
  /** The month in which it was last checked, `YYYY-MM`. */
  checked: string;
  /** The keys that open the menu; either will do. */
  open?: readonly string[];
  paths: Partial<
    Record<MenuEntry, MenuPath> & Record<ServiceEntry, { menu: readonly string[]; who: 'service' }>
  >;
}
