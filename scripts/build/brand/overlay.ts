/** A brand's own words over those of locales/: merged key by key, and checked against them. */
import { LANGUAGES, type Language, type PerLanguage } from '../../../src/site/languages.ts';
import { NO_CARD, notPlain } from '../../../src/site/plain.ts';
import type { Words } from '../locale-files.ts';

/** Files of words by their names. */
export type Namespaces = Record<string, Words>;

/** Those of each language. */
export type Overlay = PerLanguage<Namespaces>;

const [holdsNoCard, cardNumber] = NO_CARD;

/** Nobody reads more at a counter. */
const LONGEST = 400;

const isObject = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words with others over them, key by key; a list is given whole. */
export function merged(words: Words, over: Words | undefined): Words {
  const all = { ...words };
  for (const [key, value] of Object.entries(over ?? {})) {
    const below = all[key];
    all[key] = isObject(below) && isObject(value) ? merged(below, value) : value;
  }
  return all;
}

/** A text or list of a brand, and what it stands over. */
interface Leaf {
  path: string;
  own: unknown;
  shipped: unknown;
}

function leaves(own: unknown, shipped: unknown, path: string[] = []): Leaf[] {
  if (!isObject(own)) return [{ path: path.join('.'), own, shipped }];
  const below = isObject(shipped) ? shipped : {};
  const inner = Object.entries(own).flatMap(([key, value]) =>
    leaves(value, Object.hasOwn(below, key) ? below[key] : undefined, [...path, key]),
  );
  // Of something that is no group of keys here, or is empty, the key itself is named.
  return isObject(shipped) && inner.length > 0
    ? inner
    : [{ path: path.join('.'), own, shipped: isObject(shipped) ? {} : shipped }];
}

/** Every key of a brand's words with what it stands over, as `network.lead`. */
export const leavesOf = (own: Words, shipped: Words | undefined) => leaves(own, shipped ?? {});

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'list' : isObject(value) ? 'group' : typeof value;

/** A list's or a text's texts, in order. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** All that a text may have in braces: the build knows those with a dot. */
const PLACES = /\{\{\w+(\.[\w-]+)?\}\}|\{\w+\}/g;

/** What is filled in only as the page is shown: `{{code}}`, `{step}`. */
const filled = (value: unknown) =>
  [...new Set(texts(value).flatMap((text) => text.match(/\{\{?\w+\}?\}/g) ?? []))].sort().join(' ');

/** Other files in which there is such a key. */
function homesOf(path: string, all: Namespaces): string[] {
  const at = (words: unknown) =>
    path
      .split('.')
      .reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), words);
  return Object.keys(all).filter((name) => at(all[name]) !== undefined);
}

/** Why a key may not be there. */
function missing(path: string, name: string, all: Namespaces): string {
  const homes = homesOf(path, all);
  if (homes.includes(name))
    return `no such key: expected it in groups, as in { ${path
      .split('.')
      .map((key) => JSON.stringify(key))
      .join(': { ')}: …`;
  if (homes.length > 0 && homes.length < 4)
    return `no such key here; ${homes.join(', ')}.json has it`;
  return 'no such key: it never was, or is no more';
}

function problemsAt({ path, own, shipped }: Leaf, name: string, all: Namespaces): string[] {
  const last = path.split('.').pop();
  if (shipped === undefined) return [missing(path, name, all)];
  if (kindOf(own) !== kindOf(shipped)) return [`expected a ${kindOf(shipped)}`];
  if (kindOf(own) === 'group') return ['expected something in it'];
  const list = Array.isArray(own) && Array.isArray(shipped) ? { own, shipped } : undefined;
  const said = texts(own);
  return [
    ...((said.length === 0 && texts(shipped).length > 0) || said.some((text) => text.trim() === '')
      ? ['expected some words']
      : []),
    ...(said.some((text) => text.length > LONGEST)
      ? [`expected at most ${LONGEST} characters`]
      : []),
    ...(said.every(holdsNoCard) ? [] : [cardNumber]),
    ...(said.some((text) => /https?:/.test(text)) ? ['expected plain words: no address'] : []),
    ...new Set(said.flatMap((text) => notPlain(text) ?? [])),
    ...(filled(own) === filled(shipped)
      ? []
      : [
          `expected it to hold ${filled(shipped) || 'nothing to fill in'}, as what it stands over does`,
        ]),
    ...(said.some((text) => /[{}]|\$t\(/.test(text.replace(PLACES, '')))
      ? ['holds braces that fill in nothing']
      : []),
    ...(list && !sameForm(list.own, list.shipped)
      ? ['expected entries such as those it stands over']
      : []),
    // What a step says to stop for, and to take care of, is proven safe with money: more may be said, not less.
    ...(list && (last === 'stop' || last === 'care')
      ? list.shipped.filter((each) => !list.own.includes(each)).map((each) => `must keep “${each}”`)
      : []),
  ];
}

/** Whether the entries of two lists are made alike. */
function sameForm(own: unknown[], shipped: unknown[]): boolean {
  const form = (value: unknown): string =>
    isObject(value) ? Object.keys(value).sort().join() : kindOf(value);
  return own.every((each) => form(each) === form(shipped[0]));
}

/** Keys of one language that another lacks; what people search for differs from language to language. */
function missingLanguages(folder: string, overlay: Overlay, shipped: Overlay): string[] {
  const keys = (language: Language) =>
    Object.entries(overlay[language]).flatMap(([name, words]) =>
      // A key that is none is named as such, and nobody wants it in the other language too.
      leavesOf(words, shipped[language][name])
        .filter((leaf) => leaf.shipped !== undefined && leaf.path !== '')
        .map(({ path }) => `${name}.json: ${path}`),
    );
  const per = LANGUAGES.map((language) => [language, new Set(keys(language))] as const);
  return per.flatMap(([language, own]) =>
    per.flatMap(([other, theirs]) =>
      [...theirs]
        .filter((key) => !own.has(key) && !/(^|[.: ])search$/.test(key))
        .map(
          (key) =>
            `${folder}/locales/${language}/${key}: is missing; ${other} has words of its own there`,
        ),
    ),
  );
}

/**
 * What is wrong with a brand's words, a line each with the file and the key.
 *
 * @param shipped the words of locales/
 */
export function overlayProblems(folder: string, overlay: Overlay, shipped: Overlay): string[] {
  const problems = LANGUAGES.flatMap((language) =>
    Object.entries(overlay[language]).flatMap(([name, words]) => {
      const file = `${folder}/locales/${language}/${name}.json`;
      const all = shipped[language];
      if (!Object.hasOwn(all, name))
        return [`${file}: there is no locales/${language}/${name}.json`];
      return leavesOf(words, all[name]).flatMap((leaf) => {
        const where = `${file}: ${leaf.path || '(the whole file)'}`;
        if (name === 'common' && leaf.path === 'site')
          return [`${where}: the name belongs into config.json`];
        return problemsAt(leaf, name, all).map((problem) => `${where}: ${problem}`);
      });
    }),
  );
  return [...problems, ...missingLanguages(folder, overlay, shipped)];
}
