import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCase } from './storage.ts';

const SAVED = { place: 'user-exception.card-info', progress: 'v1~network-fine' };

it('reads a saved case again', () => {
  expect(parseCase(JSON.stringify(SAVED))).toEqual(SAVED);
  expect(parseCase(null)).toBeUndefined();
});

it.each(['{"place":"start","progress":"v2~x"}', '{"place":["start"],"steps":[]}'])(
  'knows a newer version’s case by its form, and leaves it: %s',
  (text) => {
    expect(parseCase(text)).toBe('newer');
  },
);

it('takes any other text for none, and never throws', () => {
  const deep = '['.repeat(100_000);
  for (const text of ['', '{', 'null', '7', '"v1~"', deep]) expect(parseCase(text)).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseCase(JSON.stringify({ place: 'start', progress: `~${text}` }))).toBeUndefined();
    }),
  );
});

it('is not led on by the names of an object’s own machinery', () => {
  const text = '{"__proto__":{"place":"start","progress":"v1~"},"constructor":1}';
  expect(parseCase(text)).toBe('newer');
  expect(({} as { place?: string }).place).toBeUndefined();
});
