import type common from '../../locales/zh-CN/common.json';
import type { Page, ScreenKind } from '../flow/page.ts';
import { leafOf, namespaceOf } from '../flow/paths.ts';

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
  const namespace = place.startsWith('agent.') ? leafOf(place) : namespaceOf(place);
  const words = all[namespace] ?? {};
  const leaf = leafOf(place);
  return { [namespace]: leaf in words ? { [leaf]: words[leaf] } : words };
}

/** What a page about codes, or one with the search field, needs beside its own words. */
function codeWords({ kind, code, codes }: Page, all: Copy): Record<string, Words> {
  if (code) {
    const phrases = all['customer-words']?.['phrases'] as Words;
    return {
      code: all['code'] ?? {},
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

/** The kinds of page that offer the report: those on which a case stands somewhere. */
const WITH_REPORT = new Set<ScreenKind>(['start', 'step', 'contact', 'other-payment', 'resolved']);

/** The words of the report's button; its dialog comes later, with the whole copy. */
function reportWords({ kind }: Page, all: Copy): Record<string, Words> {
  return WITH_REPORT.has(kind) ? { report: pick(all['report'], ['button']) } : {};
}

/**
 * The names of steps that a page shows before all of them are loaded with the trail. Not all of
 * them: a page must not grow with the flow.
 */
function stepNames(page: Page, all: Copy): Copy['common']['steps'] {
  if (page.kind === 'not-found' || page.kind === 'agent') return all.common.steps;
  if (page.kind !== 'code') return {} as Copy['common']['steps'];
  const flows = page.choices.map(({ next }) => namespaceOf(next));
  return pick(all.common.steps, flows) as Copy['common']['steps'];
}

/**
 * The part of the copy that one page shows, to be written into it: the interface, the page's own
 * words, and the statements it quotes. So a page hydrates without waiting for a locale file.
 */
export function copyFor(page: Page, all: Copy): Copy {
  return {
    common: { ...all.common, steps: stepNames(page, all) },
    source: pick(
      all['source'],
      page.source.map((id) => id.replace('.', '-')),
    ),
    ...ownWords(page, all),
    ...codeWords(page, all),
    ...reportWords(page, all),
  };
}
