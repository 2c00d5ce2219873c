// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { afterEach, expect, it } from 'vitest';
import { QrCode } from './QrCode.tsx';

const SCALE = 4;

/** Paint the code's bars into an image, as a camera would see it, and read it. */
function scan(svg: Element): string | undefined {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  const bars = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, length] of bars.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = row * size + Number(x) * SCALE;
      for (let i = from; i < from + Number(length) * SCALE; i += 1)
        pixels.fill(0, i * 4, i * 4 + 3);
    }
  }
  return jsQR(pixels, size, size)?.data;
}

afterEach(cleanup);

it.each([
  'https://example.com/',
  'https://example.com/pos/en/user-exception/software-update/#v1~network.network-fine~card-info.no-card-works',
  `https://example.com/contact/vendor/#v1${'~network.network-fine'.repeat(60)}`,
])('reads back as the link %s', (link) => {
  render(<QrCode text={link} label="二维码" />);
  const code = screen.getByRole('img', { name: '二维码' });
  expect(code.querySelectorAll('path')).toHaveLength(1);
  expect(scan(code)).toBe(link);
});
