// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Advice, adviceOf } from '../src/flow/sale.ts';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { STEPS, type StepId } from '../src/flow/steps.ts';
import { LANGUAGES, type Language } from '../src/site/languages.ts';
import { locale } from './pages.ts';

interface Copy {
  lead: string;
  do: string[];
  care?: string[];
  stop?: string[];
  how?: { items: string[] }[];
}

/** Words by which advice is known for what it is, whatever its state says of itself. */
const WORDS: Record<Language, Record<Advice, RegExp>> = {
  'zh-CN': {
    take: /再试|再刷|再收|再输|重刷|重收|重输|重新[刷收输]|试[一刷]|换(?!过).{0,4}[卡收付]|别的方式收|手输|扫码(?!撤销|退货)|扫第二次|付现金/,
    'same-card': /再试|再刷|再收这|再输|重刷|重新[刷收]这/,
    clear: /重启|结算(?!过|单)|更新|装上新版|清空|清除|初始化|恢复出厂/,
  },
  en: {
    take: /tries once more|try again|take (this|it|payments|money)|PIN once more|swipe|type it again|another card|another way|QR code|cash\b/i,
    'same-card': /tries once more|try again|take this payment|PIN once more/i,
    clear: /restart|\bsettle\b|updat|new version|clear the|reset/i,
  },
};

/** A clause that says not to, what may come of it, or to do it after hours. */
const NEGATED: Record<Language, RegExp> = {
  'zh-CN': /别(?!的)|不要|不再|不用|先不|可能|收工/,
  en: /\b(not|don’t|never|no|stop|may|closing time)\b/i,
};

const CLAUSES: Record<Language, RegExp> = { 'zh-CN': /[，。；：？]/, en: /[,.;:?]/ };

function copyOf(step: StepId, language: Language): Copy {
  return locale(language, flowOf(step))[leafOf(step)] as Copy;
}

/** Whether any of these sentences advises it, clauses that say not to set aside. */
function advisesIn(sentences: readonly string[], language: Language, advice: Advice): string[] {
  return sentences
    .flatMap((sentence) => sentence.split(CLAUSES[language]))
    .filter((clause) => WORDS[language][advice].test(clause) && !NEGATED[language].test(clause));
}

function everySentence({ lead, do: actions, care = [], stop = [], how = [] }: Copy): string[] {
  return [lead, ...actions, ...care, ...stop, ...how.flatMap(({ items }) => items)];
}

const WITH_WORDS = STEPS.filter((step) => step !== 'codes');

describe.each(LANGUAGES)('the words of a step in %s', (language) => {
  it.each(WITH_WORDS)('%s has no advice on money that the state does not mark', (step) => {
    const sentences = everySentence(copyOf(step, language));
    for (const advice of ['take', 'clear'] as const) {
      if (adviceOf(step).includes(advice)) continue;
      expect(advisesIn(sentences, language, advice), advice).toEqual([]);
    }
  });

  it.each(WITH_WORDS.filter((step) => adviceOf(step).length > 0))(
    '%s does advise what it is marked with',
    (step) => {
      const copy = copyOf(step, language);
      for (const advice of adviceOf(step)) {
        expect(advisesIn(copy.do, language, advice), advice).not.toEqual([]);
      }
    },
  );

  it.each(WITH_WORDS)('%s has the same card tried again only where it is marked', (step) => {
    if (adviceOf(step).includes('same-card')) return;
    expect(advisesIn(copyOf(step, language).do, language, 'same-card')).toEqual([]);
  });
});

describe('the reading of a sentence', () => {
  it('finds what has money taken or records cleared, and not what warns of it', () => {
    const zh = (sentence: string) => advisesIn([sentence], 'zh-CN', 'take').length > 0;
    expect(
      ['还不行，请顾客换一张卡。', '做一次签到，再试一笔。', '重新收这一笔。'].map(zh),
    ).toEqual([true, true, true]);
    expect(['结果没查清，不要再刷。', '别再试这张卡。', '先查上一笔。'].map(zh)).toEqual([
      false,
      false,
      false,
    ]);
    expect(['用“扫码撤销”退。', '请顾客扫码。'].map(zh)).toEqual([false, true]);
    expect(advisesIn(['重启机器，再签到。'], 'zh-CN', 'clear')).toHaveLength(1);
    expect(advisesIn(['打过结算单的，做一次结算。'], 'zh-CN', 'clear')).toEqual(['做一次结算']);
    expect(advisesIn(['这时不要结算，也别重启。'], 'zh-CN', 'clear')).toHaveLength(0);
    expect(advisesIn(['Restart it; do not settle.'], 'en', 'clear')).toEqual(['Restart it']);
  });
});
