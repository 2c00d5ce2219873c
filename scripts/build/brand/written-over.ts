/**
 * What stood in locales/ where a brand put words of its own, kept beside them: so a build sees that an update changed what is
 * beneath, and names it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { LANGUAGES } from '../../../src/site/languages.ts';
import { readJson } from './folder.ts';
import { countsForMoney } from './money.ts';
import { leavesOf, type Overlay } from './overlay.ts';

const FILE = 'written-over.json';

/** `zh-CN/common.json` → `network.lead` → the text or list of locales/ that it was written over. */
type WrittenOver = Record<string, Record<string, unknown>>;

/** Every key of a brand's words with what stands beneath it now; keys that are none are named elsewhere. */
function standing(overlay: Overlay, shipped: Overlay) {
  return LANGUAGES.flatMap((language) =>
    Object.entries(overlay[language]).flatMap(([name, words]) =>
      leavesOf(words, shipped[language][name])
        .filter((leaf) => leaf.shipped !== undefined)
        .map(({ path, shipped: now }) => ({ file: `${language}/${name}.json`, name, path, now })),
    ),
  );
}

/** @throws where the file is none of this form */
function readKept(folder: string): WrittenOver {
  const kept = readJson(`${folder}/${FILE}`) ?? {};
  const isGroup = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isGroup(kept) || !Object.values(kept as object).every(isGroup))
    throw new Error(`${folder}/${FILE}: expected what npm run brand -- ${folder} writes`);
  return kept as WrittenOver;
}

/** What one of two texts or lists says and the other does not. */
function onlyIn(one: unknown, other: unknown): string {
  const items = Array.isArray(one) && Array.isArray(other) ? one : [one];
  const others: unknown[] = Array.isArray(other) ? other : [other];
  const own = items.filter((each) => !others.some((theirs) => isDeepStrictEqual(each, theirs)));
  return own.map((each) => `“${typeof each === 'string' ? each : JSON.stringify(each)}”`).join(' ');
}

/**
 * Which of a brand's words stand over something that has changed since they were written. Of those that count for money the
 * brand is refused until a person has confirmed them; the others are to be read.
 *
 * @throws where the kept file is broken
 */
export function staleWords(folder: string, overlay: Overlay, shipped: Overlay) {
  const kept = readKept(folder);
  const all = standing(overlay, shipped);
  const before = (file: string, path: string) =>
    kept[file] && Object.hasOwn(kept[file], path) ? { text: kept[file][path] } : undefined;
  const stale = all.flatMap(({ file, name, path, now }) => {
    const then = before(file, path);
    if (!then || isDeepStrictEqual(then.text, now)) return [];
    const line = `${folder}/locales/${file}: ${path}: is stale: what it stands over said ${onlyIn(then.text, now) || 'the same in another order'} and says ${onlyIn(now, then.text) || 'that no more'} now; make it fit, then: npm run brand -- ${folder} --confirm`;
    return [{ line, refused: countsForMoney(name, path) }];
  });
  const lacking = all.filter(({ file, path }) => !before(file, path)).length;
  return {
    refused: stale.flatMap(({ line, refused }) => (refused ? line : [])),
    remarks: [
      ...stale.flatMap(({ line, refused }) => (refused ? [] : line)),
      ...(lacking > 0
        ? [
            `${folder}/${FILE}: lacks what ${lacking} of the brand’s texts stand over, so no update can be seen there; npm run brand -- ${folder} writes it`,
          ]
        : []),
    ],
  };
}

/**
 * Keep what a brand's words stand over: of those that are new, or of all where a person has read what changed.
 *
 * @returns the file that was written; undefined where there was nothing to write
 */
export function keepWrittenOver(
  folder: string,
  overlay: Overlay,
  shipped: Overlay,
  confirmed: boolean,
): string | undefined {
  const kept = readKept(folder);
  const next: WrittenOver = {};
  for (const { file, path, now } of standing(overlay, shipped)) {
    const then = kept[file] ?? {};
    next[file] ??= {};
    next[file][path] = confirmed || !Object.hasOwn(then, path) ? now : then[path];
  }
  const written = existsSync(`${folder}/${FILE}`);
  if (written ? isDeepStrictEqual(next, kept) : Object.keys(next).length === 0) return undefined;
  writeFileSync(`${folder}/${FILE}`, `${JSON.stringify(next, null, 2)}\n`);
  return `${folder}/${FILE}`;
}
