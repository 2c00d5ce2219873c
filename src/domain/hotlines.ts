import hotlines from './hotlines.json' with { type: 'json' };

/** A customer-service number that anyone may call. */
export interface Hotline {
  name: string;
  /** The name in English. */
  en: string;
  /** Digits only, as dialled in mainland China. */
  phone: string;
}

export type HotlineGroup = keyof typeof hotlines;

/**
 * Public customer-service numbers in mainland China; each bank's and acquirer's was found in two or
 * more independent public listings. The number on the card, the terminal or the slip goes first.
 */
export const HOTLINES: Record<HotlineGroup, readonly Hotline[]> = hotlines;
