/**
 * What the site needs once a person begins to answer: the machine, every page's data, and the
 * language's whole copy. Loaded apart, so that the first page arrives without it.
 */
import { pageOf } from '../flow/page.ts';
import { nearestPlace, placeAt } from '../flow/places.ts';
import { readLink } from '../flow/read-link.ts';
import { join, replay } from '../flow/replay.ts';
import { isStep } from '../flow/steps.ts';

export const engine = {
  isStep,
  join,
  nearestPlace,
  pageOf,
  placeAt,
  readLink,
  replay,
};
