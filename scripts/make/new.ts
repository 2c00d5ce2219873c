/** `npm run new -- step|flow|page|language NAME`: writes what a recipe in the README lists, with places to fill in. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LANGUAGES } from '../../src/site/languages.ts';
import { allFolders } from '../build/brand/folder.ts';

/** What stands where a person must write; tests/filled-in.test.ts names each file that still has one. */
export const FILL_IN = '‹fill in›';

type Json = { [key: string]: unknown };

/** Files by path; what a recipe writes is read back by its next lines. */
export interface Tree {
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  list: (folder: string) => string[];
}

/** @throws where the anchor is not found, so that no recipe leaves something out in silence */
function insert(tree: Tree, path: string, anchor: string | RegExp, text: string): void {
  const before = tree.read(path);
  const after = before.replace(anchor, (found) => text + found);
  if (after === before) throw new Error(`${path}: nothing like ${anchor} to write before`);
  tree.write(path, after);
}

function json(tree: Tree, path: string, change: (words: Json) => Json): void {
  tree.write(path, `${JSON.stringify(change(JSON.parse(tree.read(path)) as Json), null, 2)}\n`);
}

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`-${name}`);
/** A key as the formatter writes it. */
const key = (name: string) => (name.includes('-') ? `'${name}'` : name);

const WORDS = {
  name: FILL_IN,
  question: FILL_IN,
  lead: FILL_IN,
  do: [FILL_IN],
  answers: { 'works-again': `${FILL_IN} 1`, 'still-failing-here': `${FILL_IN} 2` },
  search: [FILL_IN],
};

/** A state; what it costs and tells (`advises`, `tells`, docs/adr/0011) is to be decided with its words. */
const state = (leaf: string) => `    ${key(leaf)}: {
      // ${FILL_IN}: statements, picture, and what its advice costs and its answers tell (ADR 11).
      meta: { kind: 'step', source: [], picture: 'start', tells: { 'works-again': 'paid' } },
      on: { 'works-again': '#resolved', 'still-failing-here': '#contact.vendor' },
    },
`;

function step(tree: Tree, name: string): void {
  const [flow = '', leaf = ''] = name.split('.');
  if (!leaf) throw new Error('a step is named with its flow: user-exception.battery');
  insert(tree, `src/flow/flows/${flow}.ts`, /^ {2}\},\n\} as const;/m, state(leaf));
  for (const language of LANGUAGES)
    json(tree, `locales/${language}/${flow}.json`, (words) => ({ ...words, [leaf]: WORDS }));
}

function flow(tree: Tree, name: string): void {
  const leaf = `${name}-first`;
  tree.write(
    `src/flow/flows/${name}.ts`,
    `/** ${FILL_IN}: what the flow is about, and why in this order. */
export const ${camel(name)} = {
  id: '${name}',
  meta: { column: 0 },
  initial: '${leaf}',
  states: {
${state(leaf)}  },
} as const;
`,
  );
  const machine = 'src/flow/machine.ts';
  insert(
    tree,
    machine,
    'import type { PictureName }',
    `import { ${camel(name)} } from './flows/${name}.ts';\n`,
  );
  insert(
    tree,
    machine,
    /^ {2}contact,/m,
    `  ${name === camel(name) ? name : `'${name}': ${camel(name)}`},\n`,
  );
  insert(
    tree,
    'src/flow/flows/start.ts',
    /^ {2}\},\n\} as const;/m,
    `    ${key(name)}: '#${name}',\n`,
  );
  for (const language of LANGUAGES) {
    tree.write(`locales/${language}/${name}.json`, '{}');
    json(tree, `locales/${language}/${name}.json`, () => ({ flow: FILL_IN, [leaf]: WORDS }));
    json(tree, `locales/${language}/start.json`, ({ start }) => {
      const words = start as { answers: Json };
      return { start: { ...words, answers: { ...words.answers, [name]: FILL_IN } } };
    });
  }
}

function page(tree: Tree, name: string): void {
  const screen = `${pascal(name)}Screen`;
  insert(
    tree,
    'src/site/kinds.ts',
    /^\} as const satisfies/m,
    `  ${key(name)}: { apart: true, rare: true },\n`,
  );
  insert(tree, 'src/site/pages.ts', /^ {2}poster: /m, `  ${key(name)}: { kind: '${name}' },\n`);
  insert(
    tree,
    'src/app/screens.ts',
    /^ {2}poster: async/m,
    `  ${key(name)}: async () => (await import('../screens/${screen}.tsx')).${screen},\n`,
  );
  tree.write(
    `src/screens/${screen}.tsx`,
    `import { useTranslation } from '../ui/words.ts';
import { PageHead } from './PageHead.tsx';

/** ${FILL_IN}: what the page is for. */
export function ${screen}() {
  const { t } = useTranslation('${name}');
  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
    </div>
  );
}
`,
  );
  const types = 'src/app/i18next.d.ts';
  insert(
    tree,
    types,
    'import type poster',
    `import type ${camel(name)} from '../../locales/zh-CN/${name}.json';\n`,
  );
  insert(tree, types, / {6}poster: typeof/, `      ${key(name)}: typeof ${camel(name)};\n`);
  for (const language of LANGUAGES) {
    const words = { name: FILL_IN, title: FILL_IN, lead: FILL_IN };
    tree.write(`locales/${language}/${name}.json`, `${JSON.stringify(words, null, 2)}\n`);
  }
}

/** Every text of a value, to be put into another language. */
function toTranslate(value: unknown): unknown {
  if (typeof value === 'string') return `${FILL_IN} ${value}`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toTranslate);
  return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, toTranslate(inner)]));
}

/** Wherever something is given for each language, give the new one what the first has. */
function forLanguage(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => forLanguage(inner, name));
  if ('zh-CN' in value) return { ...value, [name]: toTranslate(value['zh-CN']) };
  return Object.fromEntries(
    Object.entries(value).map(([k, inner]) => [k, forLanguage(inner, name)]),
  );
}

function language(tree: Tree, name: string): void {
  const row = `  ${key(name)}: { prefix: '${name.toLowerCase()}/', label: '${FILL_IN}', short: '${name}' },\n`;
  insert(tree, 'src/site/languages.ts', /^\} as const satisfies/m, row);
  json(tree, 'site.config.json', (config) => forLanguage(config, name) as Json);
  for (const brand of allFolders()) {
    if (tree.list(brand).includes('config.json'))
      json(tree, `${brand}/config.json`, (config) => forLanguage(config, name) as Json);
    const own = tree.list(brand).includes('locales') ? tree.list(`${brand}/locales/zh-CN`) : [];
    for (const file of own) translate(tree, `${brand}/locales`, file, name);
  }
  for (const file of tree.list('locales/zh-CN')) translate(tree, 'locales', file, name);
}

/** Write a file of words for a new language, each to be put into it. */
function translate(tree: Tree, folder: string, file: string, name: string): void {
  const words = toTranslate(JSON.parse(tree.read(`${folder}/zh-CN/${file}`)));
  tree.write(`${folder}/${name}/${file}`, `${JSON.stringify(words, null, 2)}\n`);
}

/** What each recipe writes. */
export const RECIPES = { step, flow, page, language };

/** The checkout itself. */
const CHECKOUT: Tree = {
  read: (path) => readFileSync(path, 'utf8'),
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  list: (folder) => readdirSync(folder),
};

if (process.argv[1]?.endsWith('new.ts')) {
  const [kind = '', name = ''] = process.argv.slice(2);
  const recipe = RECIPES[kind as keyof typeof RECIPES];
  const form =
    kind === 'language' ? /^[a-z]{2}(-[A-Z]{2})?$/ : /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?$/;
  if (!recipe || !form.test(name)) {
    console.error(
      'npm run new -- step user-exception.battery | flow printing | page glossary | language zh-HK',
    );
    process.exit(1);
  }
  recipe(CHECKOUT, name);
  console.log(`Now look for ${FILL_IN}; npm run check names what is missing.`);
}
