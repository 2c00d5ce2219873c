import type { BrowserContext, BrowserContextOptions } from 'playwright';

/** A way in which people set up their device. */
export interface Mode {
  name: string;
  context: BrowserContextOptions;
  /** The site's own switch for larger text. */
  large?: true;
}

const PHONE = { width: 360, height: 740 };

/** Every page is looked at in each of these. */
export const MODES: readonly Mode[] = [
  { name: 'light', context: { viewport: PHONE, colorScheme: 'light' } },
  { name: 'dark', context: { viewport: PHONE, colorScheme: 'dark' } },
  { name: 'large text', context: { viewport: PHONE }, large: true },
  { name: 'forced colours', context: { viewport: PHONE, forcedColors: 'active' } },
  { name: '320 px', context: { viewport: { width: 320, height: 568 } } },
];

/** Have every page of the context open in this mode. */
export async function apply(mode: Mode, context: BrowserContext): Promise<void> {
  if (mode.large) await context.addInitScript(() => localStorage.setItem('pos-text', 'large'));
}
