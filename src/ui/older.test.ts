// @vitest-environment jsdom
import { expect, it } from 'vitest';

/** It runs when it is loaded, and gives nothing to import. */
const pathToOlder: string = './older.ts';

const LACKING = [
  [Object, 'fromEntries'],
  [Array.prototype, 'flat'],
  [Array.prototype, 'flatMap'],
  [String.prototype, 'matchAll'],
  [Element.prototype, 'toggleAttribute'],
  [window, 'AbortController'],
] as const;

/** What our scripts ask of each, and the libraries. */
function results() {
  const element = document.createElement('p');
  const toggled = [undefined, undefined, true, true, false, false].map((on) => {
    const told = on === undefined ? element.toggleAttribute('a') : element.toggleAttribute('a', on);
    return [told, element.hasAttribute('a')];
  });
  const controller = new AbortController();
  let heard = 0;
  controller.signal.addEventListener('abort', () => {
    heard += 1;
  });
  const before = controller.signal.aborted;
  controller.abort();
  controller.abort();
  return {
    pairs: Object.fromEntries(new Map([['a', 1]]).entries()),
    flat: [[1], [2, [3]], [], 4].flat(),
    flatMap: [1, 2, 3].flatMap((n, i) => (n === 2 ? [] : [n, i])),
    matches: [...'a1 b2b a3'.matchAll(/([a-z])(\d)/g)].map(([all, letter, digit, ...more]) => [
      all,
      letter,
      digit,
      more,
    ]),
    places: [...'一1二22'.matchAll(/\d+/g)].map(({ 0: all, index }) => [all, index]),
    none: [...'abc'.matchAll(/\d/g)].length,
    toggled,
    aborted: [before, controller.signal.aborted, heard],
    keys: Object.keys([]).concat(Object.keys({})),
  };
}

it('gives an older engine what the newer ones do', async () => {
  const native = results();
  const kept = LACKING.map(([owner, name]) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Reflect.deleteProperty(owner, name);
    return own;
  });
  try {
    expect(results).toThrow();
    await import(pathToOlder);
    expect(results()).toEqual(native);
  } finally {
    LACKING.forEach(([owner, name], i) => {
      Object.defineProperty(owner, name, kept[i] as PropertyDescriptor);
    });
  }
});
