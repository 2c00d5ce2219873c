/** Gathers what the search index is made of: codes, steps, questions and pages, with synonyms and pinyin. */
import { RESPONSE_CODES } from '../../src/domain/response-codes/table.ts';
import type { SearchData, SearchDocument } from '../../src/domain/search/index.ts';
import { gist } from '../../src/domain/search/terms.ts';
import { flowOf, leafOf } from '../../src/flow/step-id.ts';
import { entryOf, type Flow, STEPS } from '../../src/flow/steps.ts';
import { placeOfCode } from '../../src/site/address.ts';
import {
  LANGUAGES,
  type Language,
  type PerLanguage,
  perLanguage,
} from '../../src/site/languages.ts';
import { nameOf, type Say } from '../../src/site/names.ts';
import { PAGES, type Place, pageRow } from '../../src/site/pages.ts';
import { rawWordsOf } from './locale-files.ts';
import { readingsOf } from './readings.ts';
import { cautionOf } from './search-caution.ts';

type Words = Record<string, unknown>;

/** What stands at a key of a language's words, `namespace:path.of.keys`; undefined where nothing does. */
function wordAt(words: Words, key: string): unknown {
  const path = key.replace(':', '.').split('.');
  return path.reduce<unknown>((inner, each) => (inner as Words | undefined)?.[each], words);
}

/** The words of a language by key, as i18next would say them. */
function sayIn(words: Words): Say {
  return (keys, values = {}) => {
    const found = [keys].flat().map((key) => wordAt(words, key));
    const text = String(found.find((word) => word !== undefined) ?? '');
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };
}

/** Where the main flow begins. */
const MAIN = entryOf('user-exception');

interface Entry {
  id: Place;
  kind: SearchDocument['kind'];
  /** What it is called. */
  name: (say: Say) => string;
  /** What the result says, where that is not the name. */
  title?: (say: Say) => string;
  /** Other words for it. */
  words: string[];
}

/** Everything that can be found, by the words of all languages. */
function entries(all: PerLanguage<Words>): Entry[] {
  const listed = (key: string) =>
    LANGUAGES.flatMap((language) => (wordAt(all[language], key) ?? []) as string[]);
  const codes = RESPONSE_CODES.map(({ code }): Entry => {
    const key = `response-codes:${code}`;
    const meaning = (say: Say) => say(`${key}.meaning`);
    return {
      id: placeOfCode(code),
      kind: 'code',
      name: meaning,
      title: (say) => `${code} ${meaning(say)}`,
      words: [code, sayIn(all['zh-CN'])(`${key}.printed`), ...listed(`${key}.search`)],
    };
  });
  const steps = STEPS.filter((step) => step !== 'start').map((step): Entry => {
    const key = `${flowOf(step)}:${leafOf(step)}`;
    const questions = LANGUAGES.map((language) => sayIn(all[language])(`${key}.question`));
    return {
      id: step,
      kind: 'step',
      // A flow is found by its own name too, at its first step.
      name: (say) => {
        const name = nameOf({ place: step }, say);
        const flow = flowOf(step);
        return entryOf(flow as Flow) === step
          ? `${name}\n${say([`${flow}:flow`, `${key}.name`])}`
          : name;
      },
      title: (say) => nameOf({ place: step }, say),
      // What people say who only know that it does not work leads to the first check of the main flow.
      words: [
        ...questions,
        ...listed(`${key}.search`),
        ...(step === MAIN ? listed('start:start.search') : []),
      ],
    };
  });
  const found = PAGES.filter((page) => pageRow(page).found).map((page): Entry => {
    const { kind, source = [] } = pageRow(page);
    return {
      id: page,
      kind: kind === 'question' ? kind : 'page',
      name: (say) => nameOf({ place: page, source }, say),
      words: kind === 'question' ? [] : listed(`${page}:search`),
    };
  });
  return [...codes, ...steps, ...found];
}

/** Everything that can be found, in one language; found by the words of all. */
function searchDocuments(language: Language): SearchDocument[] {
  const all = perLanguage(rawWordsOf);
  return entries(all).map(({ id, kind, name, title = name, words }) => {
    const names = LANGUAGES.map((each) => name(sayIn(all[each])));
    const caution = cautionOf(id);
    return {
      id,
      kind,
      title: title(sayIn(all[language])),
      ...(caution ? { caution } : {}),
      words: [...new Set([...names.flatMap((each) => each.split('\n')), ...words].map(gist))].join(
        '\n',
      ),
    };
  });
}

/** What the search of one language is made of, as JSON. */
export function searchIndex(language: Language): string {
  const documents = searchDocuments(language);
  const data: SearchData = { documents, readings: readingsOf(documents.map(({ words }) => words)) };
  return JSON.stringify(data);
}
