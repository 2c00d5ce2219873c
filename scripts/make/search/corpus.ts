import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../../src/site/languages.ts';

/** Something that people type. */
export interface Phrasing {
  topic: string;
  /** The language of the person, and of the site that is asked. Pinyin is Chinese. */
  language: Language;
  query: string;
  /** The places that are right as the first hit. */
  right: readonly string[];
}

const FOLDER = 'tests/search-corpus';

/** `place place: phrasing / phrasing`, below the language in brackets. */
function phrasingsOf(topic: string, text: string): Phrasing[] {
  let language: Language | undefined;
  return text.split('\n').flatMap((line, i) => {
    const heading = /^\[(.+)\]$/.exec(line);
    if (heading) language = heading[1] as Language;
    if (heading || line === '') return [];
    const [places, phrasings] = line.split(/: (.*)/);
    if (!language || !places || !phrasings) throw new Error(`${topic}.txt:${i + 1}: ${line}`);
    const spoken = language;
    const right = places.split(' ');
    return phrasings.split(' / ').map((query) => ({ topic, language: spoken, query, right }));
  });
}

/**
 * The corpus: one file a topic in tests/search-corpus.
 * @throws where a line is neither a language nor places with phrasings
 */
export function readCorpus(): Phrasing[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => phrasingsOf(file.slice(0, -4), readFileSync(`${FOLDER}/${file}`, 'utf8')));
}
