/**
 * What the site needs once a person begins to answer: the machine, every page's data, and the
 * language's whole copy. Loaded apart, so that the first page arrives without it.
 */
import { pageOf } from '../flow/page.ts';
import { nearestPlace, placeAt } from '../flow/places.ts';
import { replay } from '../flow/replay.ts';
import { isStep } from '../flow/steps.ts';
import { findCase, readCase } from './find-case.ts';

export const engine = {
  findCase,
  isStep,
  nearestPlace,
  pageOf,
  placeAt,
  readCase,
  replay,
};

export type Engine = typeof engine;
