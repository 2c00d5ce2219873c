// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { STEPS } from '../src/flow/steps.ts';
import { allPlaces } from '../src/site/code-page.ts';
import { LANGUAGES, type Language } from '../src/site/languages.ts';
import { locale, pageAt, textOf } from './pages.ts';

/** Whom small shops do not know by their trade's names: what is said of them where they first stand. */
const GLOSSES: Record<Language, [term: RegExp, gloss: string][]> = {
  'zh-CN': [
    [/收单机构/, '（给您打款的那家）'],
    [/服务商/, '（装机、修机的那家）'],
  ],
  en: [
    [/\b(the|your) acquirer\b/i, ' (the company that pays you for card sales)'],
    [
      /\b(the|your) (service )?provider\b/i,
      ' (the company that installs and repairs the terminal)',
    ],
  ],
};

/** Words of the trade, and what this site says instead. */
const FOREIGN = {
  '终端(?!号)': '机器, POS机 in a question; 终端 only in 终端号',
  刷卡机: '机器',
  技术支持: '服务商',
  收单行: '收单机构',
  重打印: '重打',
  '末笔(?!查询)': '上一笔, or the name of the key: 重打最后一笔, 末笔查询',
};

/** The document's own words, and what other people's terminals print, are theirs. */
const QUOTED = /^source\.|\.printed$|\.search\.\d+$/;

/** Every sentence of a locale file, with its key path. */
function sentences(value: unknown, path: string): [path: string, sentence: string][] {
  // What is in quotation marks is quoted from a screen.
  if (typeof value === 'string') return [[path, value.replace(/“[^”]*”/g, '')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const FILES = readdirSync('locales/zh-CN').map((file) => file.replace('.json', ''));

/** Short names of steps stand in the trail and on links; they are names, not sentences. */
function namesOfSteps(language: Language): string[] {
  return STEPS.map((step) => {
    const { name } = locale(language, flowOf(step))[leafOf(step)] as { name: string };
    return name;
  });
}

/** What a page says in its own words: neither quotes of the document nor names of steps. */
function ownWords(page: Document, language: Language): string {
  const main = page.querySelector('main')?.cloneNode(true) as HTMLElement;
  for (const quote of main.querySelectorAll('[data-source]')) quote.remove();
  return namesOfSteps(language).reduce(
    (text, name) => text.replace(new RegExp(`${name}(?![（( ])`, 'g'), ''),
    textOf(main),
  );
}

describe('the terms in Chinese', () => {
  it.each(FILES)('%s uses the words that shops use', (file) => {
    const own = sentences(locale('zh-CN', file), file)
      .filter(([path]) => !QUOTED.test(path))
      .map(([path, sentence]) => [path, sentence.replace(/写“[^”]*”/g, '')] as const);
    for (const [word, better] of Object.entries(FOREIGN)) {
      const found = own.filter(([, sentence]) => new RegExp(word).test(sentence));
      expect(found, better).toEqual([]);
    }
  });

  it.each(STEPS.filter((step) => step !== 'codes'))(
    '%s says POS机 in its question only',
    (step) => {
      const { question, ...rest } = locale('zh-CN', flowOf(step))[leafOf(step)] as {
        question: string;
      };
      expect(question).not.toContain('机器');
      const said = sentences(rest, step).filter(([path]) => !QUOTED.test(path));
      expect(said.filter(([, sentence]) => sentence.includes('POS机'))).toEqual([]);
    },
  );
});

describe.each(LANGUAGES)('in %s', (language) => {
  // The support desk and its map are for people of the trade.
  const places = allPlaces().filter((place) => flowOf(place) !== 'agent');

  it.each(places)('%s says who the trade’s companies are where they first stand', (place) => {
    const text = ownWords(pageAt(place, language), language);
    for (const [term, gloss] of GLOSSES[language]) {
      const [first] = term.exec(text) ?? [];
      if (first === undefined) continue;
      const after = text.slice(text.search(term) + first.length);
      // A code's page keeps its large line short, and says below it who acts.
      if (flowOf(place) === 'codes') expect(text).toContain(gloss);
      else expect(after.slice(0, gloss.length)).toBe(gloss);
    }
  });
});
