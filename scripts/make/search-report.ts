/** Writes docs/search.md: how often the search is right on the corpus, how large it is, and what it misses. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { LANGUAGES, languageRow } from '../../src/site/languages.ts';
import { searchIndex } from '../build/search-index.ts';
import { readCorpus } from './search/corpus.ts';
import { measure, type Outcome, rate } from './search/measure.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function rates(name: string, outcomes: readonly Outcome[]): string {
  return row([
    name,
    outcomes.length,
    percent(rate(outcomes, 'first')),
    percent(rate(outcomes, 'amongThree')),
    outcomes.filter(({ dangerous }) => dangerous).length,
  ]);
}

/** What the search found for phrasings that were new to it, each time before it was mended with them. */
const FRESH = [
  ['whole sentences, the first time', 78, '70.5 %', '87.2 %', 2],
  ['whole sentences, after that', 84, '73.8 %', '84.5 %', 0],
  ['a few words, as most people type', 78, '89.7 %', '96.2 %', 0],
] as const;

const HEAD = [
  row(['', 'phrasings', 'first hit right', 'among three', 'dangerous']),
  '| --- | ---: | ---: | ---: | ---: |',
];

function sizes(): string[] {
  return LANGUAGES.map((language) => {
    const data = Buffer.from(searchIndex(language));
    const kilobytes = [data, brotliCompressSync(data)].map(({ length }) =>
      (length / 1000).toFixed(1),
    );
    return row([languageRow(language).label, ...kilobytes.map((size) => `${size} kB`)]);
  });
}

/** The text of docs/search.md. */
function report(outcomes: readonly Outcome[]): string {
  const topics = [...new Set(outcomes.map(({ topic }) => topic))];
  const misses = outcomes.filter(({ first }) => !first);
  return [
    '# How well the search finds',
    '',
    'Written by `npm run search:report` from [tests/search-corpus](../tests/search-corpus/): what people type, with',
    'slips, pinyin and fillers, and the places that are right as the first hit. Dangerous is a first hit that says that',
    'all is well or has money taken where nobody asked for it; tests/search-corpus.test.ts holds that there is none.',
    'The words of the site were mended with this corpus in sight. What the search found for phrasings that were new to it',
    'stands under [fresh phrasings](#fresh-phrasings).',
    '',
    ...HEAD,
    rates('all', outcomes),
    ...LANGUAGES.map((language) =>
      rates(
        languageRow(language).label,
        outcomes.filter((each) => each.language === language),
      ),
    ),
    ...topics.map((topic) =>
      rates(
        topic,
        outcomes.filter((each) => each.topic === topic),
      ),
    ),
    '',
    '## What it costs',
    '',
    'What is loaded with the first use of the field beside the code that searches; the index is made of it in the browser.',
    '',
    row(['', 'raw', 'brotli']),
    '| --- | ---: | ---: |',
    ...sizes(),
    '',
    '## Fresh phrasings',
    '',
    'Written in three rounds (2026-11); each was measured once, before the words were mended with it.',
    '',
    ...HEAD,
    ...FRESH.map(row),
    '',
    `## Misses (${misses.length})`,
    '',
    row(['typed', 'right', 'found first']),
    '| --- | --- | --- |',
    ...misses.map(({ query, right, found: [best = 'nothing'] }) =>
      row([query, right.join(', '), best]),
    ),
    '',
  ].join('\n');
}

writeFileSync('docs/search.md', report(measure(readCorpus())));
