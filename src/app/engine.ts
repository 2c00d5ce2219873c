/**
 * What the site needs once a person begins to answer: the machine, every page's data, and the
 * language's whole copy. Loaded apart, so that the first page arrives without it.
 */
import { pageOf } from '../flow/page.ts';
import type { Language } from '../flow/paths.ts';
import { nearestPlace, placeAt } from '../flow/places.ts';
import { readLink } from '../flow/read-link.ts';
import { join, replay } from '../flow/replay.ts';
import { isStep } from '../flow/steps.ts';
import type { Copy } from './copy.ts';

export const engine = {
  isStep,
  join,
  nearestPlace,
  pageOf,
  placeAt,
  readLink,
  replay,
};

/** Load the whole copy of one language. Rejects where neither network nor cache has it. */
export async function loadCopy(language: Language): Promise<Copy> {
  const copy = await (language === 'en' ? import('./copy.en.ts') : import('./copy.zh-CN.ts'));
  return copy.default;
}
