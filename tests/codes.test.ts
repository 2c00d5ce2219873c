// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type codeWords from '../locales/zh-CN/code.json';
import { responseCodesSchema } from '../src/domain/response-codes/schema.ts';
import { RESPONSE_CODES } from '../src/domain/response-codes/table.ts';
import { isStep, nextStep } from '../src/flow/steps.ts';
import { codePages } from '../src/site/code-page.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { locale, pageAt, textOf } from './pages.ts';

interface Words {
  meaning: string;
  printed?: string;
  now: string;
  notes?: string[];
  differs?: string;
}

const wordsOf = (language: 'zh-CN' | 'en', code: string) =>
  locale(language, 'response-codes')[code] as Words;

describe('the table of response codes', () => {
  it('passes its schema, and has the 93 codes of the merged tables', () => {
    expect(responseCodesSchema.parse(RESPONSE_CODES)).toHaveLength(93);
  });

  it.each(RESPONSE_CODES)('$code leads into the flow', ({ code, step }) => {
    expect(isStep(step)).toBe(true);
    expect(nextStep('codes', `code.${code.toLowerCase()}`)).toBe(step);
  });

  it.each([
    ['77', 'transaction-status.records'],
    ['99', 'transaction-status.records'],
    ['A0', 'transaction-status.records'],
    ['A7', 'transaction-status.records'],
    ['68', 'transaction-status.records'],
    ['98', 'transaction-status.records'],
    ['16', 'transaction-status.records'],
    ['Y3', 'transaction-status.records'],
    ['10', 'other-payment'],
    ['05', 'contact.bank'],
    ['55', 'identity.stop-card'],
    ['61', 'amount.limit'],
    ['03', 'contact.acquirer'],
    ['97', 'contact.acquirer'],
  ])('%s goes to %s', (code, step) => {
    expect(nextStep('codes', `code.${code.toLowerCase()}`)).toBe(step);
  });

  it('never has staff keep a card, accuse anyone or split a sale', () => {
    for (const { code } of RESPONSE_CODES) {
      expect(wordsOf('zh-CN', code).now, code).not.toMatch(/没收|扣下|扣卡|报警|分笔|拆成|分开刷/);
    }
  });

  it('sends a code that no table lists to the result of the last sale', () => {
    expect(nextStep('codes', 'code.b7')).toBe('transaction-status.records');
    for (const bad of ['code.', 'code.*', 'code.b', 'code.b7x', 'code.b7.c', 'code.__', '*']) {
      expect(nextStep('codes', bad), bad).toBeUndefined();
    }
  });
});

describe.each(LANGUAGES)('a code’s page in %s', (language) => {
  it.each(codePages())(
    '$place says what to do, whether to retry, what it means and who acts',
    (page) => {
      const shown = pageAt(page.place, language);
      const { code, retry, confidence, who } = page.code as NonNullable<typeof page.code>;
      const words = wordsOf(language, code);
      const ui = locale(language, 'code') as typeof codeWords;
      const text = textOf(shown.querySelector('main'));
      expect(textOf(shown.querySelector('h1'))).toContain(code);
      expect(textOf(shown.querySelector('h1'))).toContain(words.now);
      expect(textOf(shown.querySelector(`.verdict-${retry}`))).toContain(ui.retry[retry].name);
      expect(shown.querySelector('.verdict svg')).not.toBeNull();
      const parts = [words.meaning, words.printed, words.differs, ui.whoActs[who]];
      for (const part of [...parts, ...(words.notes ?? [])]) {
        if (part) expect(text).toContain(part);
      }
      const doubtful = confidence === 'low' || words.differs !== undefined;
      expect(text.includes(ui.caution)).toBe(doubtful);
      const go = shown.querySelector<HTMLAnchorElement>('a[data-answer]');
      expect(go?.dataset['answer']).toBe(`code.${code.toLowerCase()}`);
      expect(go?.getAttribute('href')).toContain(`#v1~code.${code.toLowerCase()}`);
    },
  );

  it('is linked from the list, each in its group', () => {
    const list = pageAt('codes', language);
    const links = [...list.querySelectorAll('.code-area a')].map((a) => a.getAttribute('href'));
    expect(links).toHaveLength(RESPONSE_CODES.length);
    expect(new Set(links).size).toBe(RESPONSE_CODES.length);
  });
});
