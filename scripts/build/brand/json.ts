/** Files of JSON that people write by hand: where one is broken is said by line, on every version of Node. */
import { readFileSync } from 'node:fs';

const TOKEN =
  /\s*(?:([{}[\]:,])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** What may come next: a value, a key, a colon, a comma or the end of the group. */
type Next = 'value' | 'value]' | 'key' | 'key}' | ':' | ',';

/** The first place at which a text is no JSON, or names a key twice; undefined where all is well. */
function fault(text: string): { at: number; why: string } | undefined {
  const groups: (Set<string> | undefined)[] = [];
  let next: Next = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const at = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
    if (next === ',' && groups.length === 0)
      return at < text.length ? { at, why: 'expected the end of the file' } : undefined;
    const [, sign = '', string, plain] = TOKEN.exec(text) ?? [];
    const wrong = (expected: string) => ({ at, why: `expected ${expected}` });
    const inObject = groups.at(-1) !== undefined;
    if (next === ':') {
      if (sign !== ':') return wrong('a colon');
      next = 'value';
    } else if (next === ',') {
      if (sign === ',') next = inObject ? 'key' : 'value';
      else if (sign === (inObject ? '}' : ']')) groups.pop();
      else return wrong(`a comma or ${inObject ? '}' : ']'}`);
    } else if (next.startsWith('key')) {
      if (sign === '}' && next === 'key}') {
        groups.pop();
        next = ',';
        continue;
      }
      if (string === undefined) return wrong('a key in double quotes');
      const key = JSON.parse(string) as string;
      if (groups.at(-1)?.has(key)) return { at, why: `the key ${string} stands here twice` };
      groups.at(-1)?.add(key);
      next = ':';
    } else if (sign === '{' || sign === '[') {
      groups.push(sign === '{' ? new Set() : undefined);
      next = sign === '{' ? 'key}' : 'value]';
    } else if (sign === ']' && next === 'value]') {
      groups.pop();
      next = ',';
    } else if (string === undefined && plain === undefined) {
      return wrong('a value: a text in double quotes, a number, a list or a group');
    } else {
      next = ',';
    }
  }
}

/**
 * Read a file that somebody wrote by hand.
 *
 * @throws an error that says what is wrong with its bytes
 */
export function readText(file: string): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let read: string;
  try {
    read = text.decode(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Error(`${file}: is no UTF-8: save it as UTF-8`);
    throw new Error(`${file}: cannot be read: ${(error as Error).message}`);
  }
  if (read.startsWith('\ufeff'))
    throw new Error(`${file}: begins with a byte order mark: save it as UTF-8 without BOM`);
  return read;
}

/** Where a text is no JSON and what was expected there, as `line 3, column 11: expected a colon`; undefined where all is well. */
export function jsonFault(text: string): string | undefined {
  const found = fault(text);
  if (!found) return undefined;
  const before = text.slice(0, found.at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${found.why}`;
}

/**
 * The data of a text of JSON.
 *
 * @throws an error that names the file, the line and what was expected there
 */
export function parseJson(text: string, file: string): unknown {
  const broken = jsonFault(text);
  if (broken) throw new Error(`${file}: is no JSON: ${broken}`);
  return JSON.parse(text);
}
