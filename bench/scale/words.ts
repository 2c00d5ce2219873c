/** Stands in for the loaders of all words (scripts/build/words.ts). */
import { perLanguage } from '../../src/site/languages.ts';
import copy from './copy.ts';

export default perLanguage(() => async () => ({ default: copy }));
