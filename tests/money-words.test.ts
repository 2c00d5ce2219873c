import { describe, expect, it } from 'vitest';
import {
  advisesIn,
  moneyProblemsAt,
  STEPS_WITH_WORDS,
  type StepWords,
} from '../scripts/build/brand/money.ts';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { locale } from './pages.ts';

describe.each(LANGUAGES)('the words of a step in %s', (language) => {
  it.each(STEPS_WITH_WORDS)('%s advise on money what the state marks, and nothing else', (step) => {
    const words = locale(language, flowOf(step))[leafOf(step)] as StepWords;
    expect(moneyProblemsAt(step, words, language)).toEqual([]);
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
