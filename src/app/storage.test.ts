// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadCase, loadPack, packChosenHere, parseCase, saveCase, savePack } from './storage.ts';

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

describe('the chosen terminal', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is kept, changed and forgotten; what was chosen in this tab is known', () => {
    expect(loadPack()).toBeUndefined();
    expect(packChosenHere()).toBe(false);
    for (const pack of ['classic', 'centerm', undefined]) {
      expect(savePack(pack)).toBe(true);
      expect(loadPack()).toBe(pack);
      expect(packChosenHere()).toBe(true);
    }
  });

  it('changes in the saved case where that names one, and nothing else of it', () => {
    saveCase({ ...SAVED, progress: 'v1~network-fine~ticket.K-17~pos.classic' });
    savePack('centerm');
    expect(loadCase()).toEqual({ ...SAVED, progress: 'v1~network-fine~ticket.K-17~pos.centerm' });
    saveCase(SAVED);
    savePack('classic');
    expect(loadCase()).toEqual(SAVED);
  });

  it('is none where something else is stored', () => {
    for (const text of ['', 'Classic', '6222021234567890', '{"id":"classic"}', 'a'.repeat(25)]) {
      localStorage.setItem('pos-pack', text);
      expect(loadPack()).toBeUndefined();
    }
  });

  it('costs the memory only where the storage refuses', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const name of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, name).mockImplementation(refuse);
    expect(savePack('classic')).toBe(false);
    expect(savePack(undefined)).toBe(false);
    expect(loadPack()).toBeUndefined();
    expect(packChosenHere()).toBe(false);
  });
});
