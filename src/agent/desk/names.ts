import english from '../../../locales/en/common.json';
import englishSource from '../../../locales/en/source.json';
import chinese from '../../../locales/zh-CN/common.json';
import chineseSource from '../../../locales/zh-CN/source.json';
import { type Language, leafOf, namespaceOf, type Place } from '../../flow/paths.ts';
import { PLACES } from '../../flow/places.ts';
import { isStep } from '../../flow/steps.ts';

const WORDS = {
  'zh-CN': { common: chinese, source: chineseSource, code: '应答码 ' },
  en: { common: english, source: englishSource, code: 'code ' },
};

const QUESTIONS = PLACES.filter((place) => place.startsWith('questions.'));

/**
 * What a place is called in the merchant's language, which need not be that of the desk: a step by
 * its short name, a code by its characters, a question by its words.
 */
export function nameOf(place: Place, language: Language): string {
  const { common, source, code } = WORDS[language];
  if (isStep(place)) {
    const flow = (common.steps as Record<string, unknown>)[namespaceOf(place)];
    return typeof flow === 'string'
      ? flow
      : ((flow as Record<string, string>)[leafOf(place)] ?? '');
  }
  const question = QUESTIONS.indexOf(place as never);
  if (question >= 0) return source[`F${question + 1}` as 'F1'].heading;
  return code + leafOf(place).toUpperCase();
}
