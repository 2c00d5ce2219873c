import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchIndex } from '../scripts/build/search-index.ts';
import { RESPONSE_CODES } from '../src/domain/response-codes/table.ts';
import { loadSearch } from '../src/domain/search/index.ts';
import { readStepNumber, stepNumber } from '../src/flow/number/step-number.ts';
import { STEPS } from '../src/flow/steps.ts';
import { withStepNumbers } from '../src/screens/find-step.ts';
import { codePages } from '../src/site/code-page.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { STEPS_AND_PAGES } from '../src/site/places.ts';

const SEARCHES = { 'zh-CN': loadSearch(searchIndex('zh-CN')), en: loadSearch(searchIndex('en')) };

/** What people type, and what they must find first; in either language of the site. */
const QUERIES: [query: string, place: string][] = [
  ['91', 'codes.91'],
  ['９１', 'codes.91'],
  ['a0', 'codes.a0'],
  [' A 0 ', 'codes.a0'],
  ['应答码91', 'codes.91'],
  ['应答码 55', 'codes.55'],
  ['code 91', 'codes.91'],
  ['错误代码：68', 'codes.68'],
  ['余额不足', 'codes.51'],
  ['没钱', 'codes.51'],
  ['余额不够', 'codes.51'],
  ['密码不对', 'codes.55'],
  ['密码', 'codes.55'],
  ['连不上网', 'user-exception.network'],
  ['没信号', 'user-exception.network'],
  ['wl', 'user-exception.network'],
  ['wangluo', 'user-exception.network'],
  ['qiandao', 'settlement.sign-in'],
  ['qaindao', 'settlement.sign-in'],
  ['签到', 'settlement.sign-in'],
  ['更新', 'user-exception.software-update'],
  ['没出小票', 'printing.paper'],
  ['撤销', 'undo.void'],
  ['退货', 'undo.refund'],
  ['支付中', 'qr-payment.query'],
  ['重复扣款', 'transaction-status.records'],
  ['冲正', 'transaction-status.reversal'],
  ['投诉', 'dispute.talk'],
  ['报警', 'contact.police'],
  ['过期', 'codes.54'],
  ['insufficient funds', 'codes.51'],
  ['y3', 'codes.y3'],
  ['重打最后一笔', 'transaction-status.records'],
  ['交易查询', 'transaction-status.records'],
  ['12315', 'contact.mediation'],
  ['12348', 'contact.legal'],
  ['95188', 'call'],
  ['netwrok', 'user-exception.network'],
];

describe.each(LANGUAGES)('the search in %s', (language) => {
  const search = SEARCHES[language];

  it.each(QUERIES)('%s finds %s first', (query, place) => {
    expect(search.find(query)[0]?.id).toBe(place);
  });

  it('finds every code by its two characters', () => {
    for (const { code } of RESPONSE_CODES) {
      expect(search.find(code)[0]?.id).toBe(`codes.${code.toLowerCase()}`);
    }
  });

  it('leads only to places that exist', () => {
    const places = new Set<string>([...STEPS_AND_PAGES, ...codePages().map(({ place }) => place)]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
        for (const { id } of search.find(query)) expect(places.has(id)).toBe(true);
      }),
    );
  });

  it('knows a code that is in no table from one that is, and from other words', () => {
    expect(search.unknownCode('b7')).toBe('B7');
    expect(search.unknownCode('应答码 B7')).toBe('B7');
    expect(search.unknownCode('应答码ER')).toBe('ER');
    expect(search.unknownCode('code 1A')).toBe('1A');
    expect(search.unknownCode('91')).toBeUndefined();
    expect(search.unknownCode('code Y3')).toBeUndefined();
    expect(search.unknownCode('4G')).toBeUndefined();
    expect(search.unknownCode('代码')).toBeUndefined();
    expect(search.unknownCode('wl')).toBeUndefined();
    expect(search.unknownCode('__proto__')).toBeUndefined();
  });
});

describe.each(LANGUAGES)('the number of a step, typed in %s', (language) => {
  const search = withStepNumbers(SEARCHES[language]);

  it.each(STEPS.filter((step) => step !== 'start'))('%s is found first by it', (step) => {
    const number = stepNumber(step);
    for (const typed of [number, ` ${number} `, number.replace(/^(..)/, '$1 ')])
      expect(search.find(typed)[0]).toMatchObject({ id: step, kind: 'step' });
  });

  it('with a wrong digit finds nothing but what begins so: 9611 may become the 96110 of the police', () => {
    const found: string[] = [];
    for (let digits = 0; digits < 10_000; digits += 1) {
      const typed = String(digits).padStart(4, '0');
      if (readStepNumber(typed) === 'wrong' && search.find(typed).length > 0) found.push(typed);
    }
    expect(found.length).toBeLessThan(20);
  });

  it('changes nothing of what else is typed', () => {
    for (const [query] of QUERIES)
      expect(search.find(query)).toEqual(SEARCHES[language].find(query));
  });
});
