import { expect, test } from 'vitest';
import { alternatesOf } from '../src/app/render.tsx';

test('a published site names both languages of a page by their whole addresses, and the one for all others', () => {
  expect(alternatesOf('codes.91', 'https://shop.example/pos/')).toEqual([
    { language: 'zh-CN', url: 'https://shop.example/pos/codes/91/' },
    { language: 'en', url: 'https://shop.example/pos/en/codes/91/' },
    { language: 'x-default', url: 'https://shop.example/pos/codes/91/' },
  ]);
});

test('none are named without an address of the site, nor on the page of a wrong address', () => {
  expect(alternatesOf('start', '')).toEqual([]);
  expect(alternatesOf('not-found', 'https://shop.example/')).toEqual([]);
});
