/**
 * What the site needs to answer: the machine, every page's data, the drawings. Loaded apart, when the first
 * page is alive, so that this arrives without it.
 */

import { replay } from '../flow/replay.ts';
import { isStep, metaOf } from '../flow/steps.ts';
import { provideDrawings } from '../screens/Picture.tsx';
import { PICTURES } from '../screens/pictures/index.tsx';
import { kindAt, pageOf } from '../site/page.ts';
import { placeAt } from '../site/places.ts';
import { addCopy } from './add-copy.ts';
import { findCase, readCase } from './find-case.ts';
import { viewOfUnknown } from './unknown-address.ts';

provideDrawings((step) => PICTURES[metaOf(step).picture]);

export const engine = {
  addCopy,
  findCase,
  isStep,
  kindAt,
  pageOf,
  placeAt,
  readCase,
  replay,
  viewOfUnknown,
};

export type Engine = typeof engine;
