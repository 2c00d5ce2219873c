import { cleanup, render, screen } from '@testing-library/react';
import jsqr from 'jsqr';
import { afterEach, expect, it } from 'vitest';
import { QrCode } from '../src/ui/QrCode.tsx';

afterEach(cleanup);

/** Paint the bars of the code, each module as a few pixels, the way a screen would. */
function pixelsOf(svg: Element, scale = 4): { data: Uint8ClampedArray; size: number } {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  const bars = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, width] of bars.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < Number(width) * scale; column += 1) {
        const at = ((Number(y) * scale + row) * size + Number(x) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { data, size };
}

it.each([
  'https://pos.example.com/',
  'https://pos.example.com/shop/en/',
  `https://pos.example.com/contact/vendor/#v1~${'network-fine~'.repeat(12)}`,
  '收银台',
])('a phone reads %s from it', (text) => {
  render(<QrCode text={text} label="the start page" />);
  const { data, size } = pixelsOf(screen.getByRole('img', { name: 'the start page' }));
  expect(jsqr(data, size, size)?.data).toBe(text);
});
