import { type ComponentType, createContext } from 'react';
import type { ScreenKind } from '../site/kinds.ts';
import type { Page } from '../site/page.ts';

/** What every screen is given. */
export interface ScreenProps {
  page: Page;
}

/** The screens that a page can show, by kind. */
export type Screens = Partial<Record<ScreenKind, ComponentType<ScreenProps>>>;

/** Those of the page in hand; the desk draws a preview with them. */
export const ScreensContext = createContext<Screens>({});
