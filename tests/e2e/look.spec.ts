import type { Page } from 'playwright/test';
import { pathOf } from '../../src/site/address.ts';
import { LANGUAGES } from '../../src/site/languages.ts';
import { expect, live, test } from './wizard.ts';

/** One row of 48 px targets, with the header's padding above and below. */
const ONE_LINE = 56;

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  for (const size of ['usual', 'large']) {
    for (const language of LANGUAGES) {
      test(`the header is one line in ${language}, with ${size} text`, async ({ page }) => {
        await page.addInitScript((text) => localStorage.setItem('pos-text', text), size);
        for (const place of ['start', 'user-exception.network', 'call'] as const) {
          await page.goto(pathOf(place, language, '/'));
          await live(page);
          const header = page.getByRole('banner');
          expect((await header.boundingBox())?.height, place).toBe(ONE_LINE);
          for (const target of await header.locator('a:not(.skip), button').all()) {
            const box = await target.boundingBox();
            expect(Math.min(box?.width ?? 0, box?.height ?? 0), place).toBeGreaterThanOrEqual(48);
            const cut = await target.evaluate((all) => all.scrollWidth - all.clientWidth);
            expect(cut, `${place}: ${await target.innerText()}`).toBeLessThanOrEqual(0);
          }
        }
      });
    }
  }

  for (const language of LANGUAGES) {
    test(`the site's name is one line in ${language}`, async ({ page }) => {
      await page.goto(pathOf('start', language, '/'));
      const lines = await page.locator('.site').evaluate((name) => {
        const text = document.createRange();
        text.selectNodeContents(name);
        return text.getClientRects().length;
      });
      expect(lines).toBe(1);
    });
  }
});

/** Where what is drawn begins: text or the lines of an icon, without the padding round them. */
function leftOf(page: Page, what: string): Promise<number> {
  return page
    .locator(what)
    .first()
    .evaluate((all) => {
      const line = all.querySelector('path');
      if (line) return line.getBoundingClientRect().left;
      const text = document.createRange();
      text.selectNodeContents(all);
      return text.getBoundingClientRect().left;
    });
}

test.describe('at 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('header, trail, content and footer begin at one edge', async ({ page }) => {
    for (const place of ['about', 'call', 'codes.91', 'agent', 'agent.map'] as const) {
      await page.goto(pathOf(place, 'zh-CN', '/'));
      await live(page);
      const edge = await leftOf(page, 'h1');
      for (const part of ['.header-back', '.header + .trail .trail-home', '.footer > p']) {
        const left = await leftOf(page, part);
        expect(Math.abs(left - edge), `${place}: ${part}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('each language has its own quotes: narrow in English, as wide as a sign in Chinese', async ({
  page,
}) => {
  const widths: Record<string, number> = {};
  for (const language of LANGUAGES) {
    await page.goto(pathOf('user-exception.network', language, '/'));
    widths[language] = await page.locator('.lead').evaluate((lead) => {
      const text = lead.firstChild as Text;
      const quote = document.createRange();
      quote.setStart(text, text.data.indexOf('“'));
      quote.setEnd(text, text.data.indexOf('“') + 1);
      const size = Number.parseFloat(getComputedStyle(lead).fontSize);
      return quote.getBoundingClientRect().width / size;
    });
  }
  expect(widths['en']).toBeLessThan(0.6);
  expect(widths['zh-CN']).toBeGreaterThan(0.9);
});
