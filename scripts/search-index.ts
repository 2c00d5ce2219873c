/** Builds the search index: codes, steps, questions and pages, with synonyms and pinyin. */
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';
import { RESPONSE_CODES } from '../src/domain/response-codes/table.ts';
import { OPTIONS, type SearchDocument } from '../src/domain/search/index.ts';
import { LANGUAGES, type Language, leafOf, namespaceOf } from '../src/flow/paths.ts';
import { STEPS } from '../src/flow/steps.ts';

type Words = Record<string, never>;

const read = (file: string) => JSON.parse(readFileSync(`locales/${file}.json`, 'utf8')) as Words;

/** Follow a dotted key path through a locale file. */
function at(words: Words, path: string): string {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Words)[key], words) as string;
}

/** A phrase in pinyin from each of its syllables on, and its initials: wangluo, luo, wl, l. */
function pinyinOf(phrase: string): string[] {
  const syllables = pinyin(phrase, { toneType: 'none', type: 'array', nonZh: 'removed' });
  const endings = syllables.map((_, i) => syllables.slice(i));
  return endings.flatMap((rest) => [rest.join(''), rest.map((word) => word[0]).join('')]);
}

interface Entry {
  id: string;
  kind: SearchDocument['kind'];
  /** What the result says, in the language of the index. */
  title: string;
  names: string[];
  words?: string[];
}

const SYNONYMS = read('search-words') as unknown as Record<string, string[]>;

function toDocument({ id, kind, title, names, words = [] }: Entry): SearchDocument {
  const synonyms = [...words, ...(SYNONYMS[leafOf(id).toUpperCase()] ?? SYNONYMS[id] ?? [])];
  const spoken = [...names, ...synonyms].flatMap(pinyinOf);
  return {
    id,
    kind,
    title,
    name: names.join('\n'),
    words: synonyms.join('\n'),
    pinyin: [...new Set(spoken)].join('\n'),
  };
}

/** Everything that can be found, in one language; found by the words of both. */
export function searchDocuments(language: Language): SearchDocument[] {
  const file = (name: string) => LANGUAGES.map((each) => read(`${each}/${name}`));
  const own = (name: string) => read(`${language}/${name}`);
  const codes = RESPONSE_CODES.map(({ code }) => ({
    id: `codes.${code.toLowerCase()}`,
    kind: 'code' as const,
    title: `${code} ${at(own('response-codes'), `${code}.meaning`)}`,
    names: file('response-codes').map((words) => at(words, `${code}.meaning`)),
    words: [code, at(read('zh-CN/response-codes'), `${code}.printed`) ?? ''],
  }));
  const steps = STEPS.filter((step) => step !== 'start').map((step) => ({
    id: step,
    kind: 'step' as const,
    title: at(own('common'), `steps.${step}`),
    names: file('common').map((words) => at(words, `steps.${step}`)),
    words: file(namespaceOf(step)).map((words) => at(words, `${leafOf(step)}.question`)),
  }));
  const questions = Object.keys(at(own('questions'), 'tips')).map((leaf, i) => ({
    id: `questions.${leaf}`,
    kind: 'question' as const,
    title: at(own('source'), `F${i + 1}.heading`),
    names: file('source').map((words) => at(words, `F${i + 1}.heading`)),
  }));
  const pages = ['call', 'customer-words', 'prevention', 'questions'].map((page) => ({
    id: page,
    kind: 'page' as const,
    title: at(own('common'), `pages.${page}`),
    names: file('common').map((words) => at(words, `pages.${page}`)),
  }));
  return [...codes, ...steps, ...questions, ...pages].map(toDocument);
}

/** The serialised index of one language. */
export function searchIndex(language: Language): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(searchDocuments(language));
  return JSON.stringify(index);
}

const PREFIX = 'virtual:search-index/';

/** Offers each language's index as a module of its own, loaded when somebody searches. */
export function searchIndexModule(): Plugin {
  return {
    name: 'search-index',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const language = id.slice(PREFIX.length + 1) as Language;
      return `export default ${JSON.stringify(searchIndex(language))}`;
    },
  };
}
