import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { STEPS } from '../src/flow/steps.ts';
import { allPlaces } from '../src/site/code-page.ts';
import { locale, pageAt, textOf } from './pages.ts';

/** English as well as Chinese says who they are. */
const IN_ENGLISH: [term: RegExp, gloss: RegExp][] = [
  [/\b(your|the) acquirer\b/i, /acquirer \(the company that pays you for card sales\)/],
  [/\b(your|the) provider\b/i, /provider \(the company that installs and repairs the terminal\)/],
];

/** Whom small shops do not know by their trade's names: what is said of them where they first stand. */
const GLOSSES = { 收单机构: '（给您打款的那家）', 服务商: '（装机、修机的那家）' };

/** Words of the trade, and what this site says instead. */
const FOREIGN = {
  '终端(?!号)': '机器, POS机 in a question; 终端 only in 终端号',
  刷卡机: '机器',
  技术支持: '服务商',
  收单行: '收单机构',
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
const NAMES = STEPS.map((step) => {
  const { name } = locale('zh-CN', flowOf(step))[leafOf(step)] as { name: string };
  return name;
});

/** What a page says in its own words: neither quotes of the document nor names of steps. */
function ownWords(page: Document): string {
  const main = page.querySelector('main')?.cloneNode(true) as HTMLElement;
  for (const quote of main.querySelectorAll('[data-source]')) quote.remove();
  return NAMES.reduce(
    (text, name) => text.replace(new RegExp(`${name}(?!（)`, 'g'), ''),
    textOf(main),
  );
}

describe('the terms in Chinese', () => {
  it.each(FILES)('%s uses the words that shops use', (file) => {
    const own = sentences(locale('zh-CN', file), file).filter(([path]) => !QUOTED.test(path));
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

  // The support desk and its map are for people of the trade.
  const places = allPlaces().filter((place) => flowOf(place) !== 'agent');

  it.each(places)('%s says who the trade’s companies are where they first stand', (place) => {
    const text = ownWords(pageAt(place));
    if (flowOf(place) === 'codes') {
      // A code's page has one row for who acts: the gloss stands there, not in its short headline.
      for (const [term, gloss] of Object.entries(GLOSSES)) {
        if (text.includes(term)) expect(text).toContain(term + gloss);
      }
      return;
    }
    for (const [term, gloss] of Object.entries(GLOSSES)) {
      const at = text.indexOf(term);
      if (at >= 0) expect(text.slice(at)).toMatch(new RegExp(`^${term}${gloss}`));
    }
  });
});

describe('the terms in English', () => {
  const places = allPlaces().filter((place) => flowOf(place) !== 'agent');

  it.each(places)('%s explains the trade’s companies', (place) => {
    const text = ownWords(pageAt(place, 'en'));
    for (const [term, gloss] of IN_ENGLISH) {
      if (term.test(text)) expect(text).toMatch(gloss);
    }
  });
});
