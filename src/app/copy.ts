import type common from '../../locales/zh-CN/common.json';
import { flowOf, leafOf } from '../flow/step-id.ts';
import { kindRow } from '../site/kinds.ts';
import type { Page } from '../site/page.ts';
import { FOOTER } from './Footer.tsx';

/** All namespaces of one language, by name; `common` holds the words of the interface. */
export type Copy = Record<string, Record<string, unknown>> & { common: typeof common };

type Words = Record<string, unknown>;

/** Some keys of a namespace. */
function pick(words: Words | undefined, keys: readonly string[]): Words {
  return Object.fromEntries(keys.map((key) => [key, words?.[key]]));
}

/**
 * The words of a step or page: its own key of its flow's namespace, or the whole of a page's. The
 * desk's further pages have a file each.
 */
function ownWords({ place }: Page, all: Copy): Record<string, Words> {
  const namespace = place.startsWith('agent.') ? leafOf(place) : flowOf(place);
  // What only scripts say comes with them (src/screens/practice/).
  const words = omit(all[namespace], ['game']);
  const leaf = leafOf(place);
  return { [namespace]: leaf in words ? { [leaf]: words[leaf] } : words };
}

/** A namespace without some of its keys. */
function omit(words: Words | undefined, keys: readonly string[]): Words {
  return Object.fromEntries(Object.entries(words ?? {}).filter(([key]) => !keys.includes(key)));
}

/** What a page about codes, or one with the search field, needs beside its own words. */
function codeWords({ kind, code, codes }: Page, all: Copy): Record<string, Words> {
  if (code) {
    const phrases = all['customer-words']?.['phrases'] as Words;
    const own = omit(all['code'], ['areas', 'unknown', 'search']);
    return {
      code: { ...own, retry: pick(own['retry'] as Words, [code.retry]) },
      'customer-words': { phrases: pick(phrases, [code.say]) },
      'response-codes': pick(all['response-codes'], [code.code]),
    };
  }
  if (codes) {
    const meanings = codes.map(({ code: id }) => {
      const words = all['response-codes']?.[id] as { meaning: string } | undefined;
      return [id, { meaning: words?.meaning }];
    });
    return { code: all['code'] ?? {}, 'response-codes': Object.fromEntries(meanings) };
  }
  if (kind === 'unknown-code') return { code: all['code'] ?? {} };
  return kind === 'start' || kind === 'agent' ? { code: pick(all['code'], ['search']) } : {};
}

/** The way to the keys of the terminal; where they stand comes later, with the whole copy. */
function menuWords({ kind, menu }: Page, all: Copy): Record<string, Words> {
  if (kind === 'terminals') return { menu: all['menu'] ?? {} };
  return menu ? { menu: pick(all['menu'], ['choose']) } : {};
}

/** The words of the report's button; its dialog comes later, with the whole copy. */
function reportWords({ kind }: Page, all: Copy): Record<string, Words> {
  return kindRow(kind).report ? { report: pick(all['report'], ['button']) } : {};
}

/**
 * The names of steps that a page shows before all of them are loaded with the trail. Not all of
 * them: a page must not grow with the flow.
 */
function stepNames({ kind, choices }: Page, all: Copy): Record<string, Words>[] {
  if (kind !== 'code' && kind !== 'not-found') return [];
  return choices.map(({ next }) => {
    const words = all[flowOf(next)]?.[leafOf(next)] as Words | undefined;
    return { [flowOf(next)]: { [leafOf(next)]: pick(words, ['name']) } };
  });
}

/** The names of the pages that every page leads to. */
function footerNames(all: Copy): Record<string, Words>[] {
  return FOOTER.map((page) => ({ [page]: pick(all[page], ['name']) }));
}

/** Several parts of the copy as one. */
function together(parts: readonly Record<string, Words>[]): Record<string, Words> {
  const all: Record<string, Words> = {};
  for (const part of parts)
    for (const [name, words] of Object.entries(part)) all[name] = { ...all[name], ...words };
  return all;
}

/**
 * The part of the copy that one page shows, to be written into it: the interface, the page's own
 * words, and the statements it quotes. So a page hydrates without waiting for a locale file.
 */
export function copyFor(page: Page, all: Copy): Copy {
  const statements = [page, ...(page.parts ?? [])].flatMap(({ source }) => source);
  return together([
    { common: all.common, source: pick(all['source'], keysOf(statements)) },
    ...footerNames(all),
    ...stepNames(page, all),
    ownWords(page, all),
    codeWords(page, all),
    menuWords(page, all),
    reportWords(page, all),
  ]) as Copy;
}

/** Where the words of statements stand: `C1.1` under `C1-1`. */
function keysOf(statements: readonly string[]): string[] {
  return [...new Set(statements)].map((id) => id.replace('.', '-'));
}
