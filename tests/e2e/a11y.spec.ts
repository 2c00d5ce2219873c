import type { Page } from 'playwright/test';
import { oneOfEachKind } from '../../scripts/check/a11y/addresses.ts';
import { audit } from '../../scripts/check/a11y/audit.ts';
import { answer, expect, live, ready, test, withoutWorker } from './wizard.ts';

// `npm run a11y` looks at every page in every mode; here it is one of each kind, in two of them: each language
// in one, the longer words on the smaller screen.
test.use({ bypassCSP: true });

async function passes(page: Page, what: string): Promise<void> {
  const { violations } = await audit(page);
  expect(violations, what).toEqual([]);
}

const LOOKS = {
  'in light': { colorScheme: 'light', viewport: { width: 360, height: 740 }, spoken: 'zh-CN' },
  'in dark, at 320 px': {
    colorScheme: 'dark',
    viewport: { width: 320, height: 568 },
    spoken: 'en',
  },
} as const;

for (const [name, { spoken, ...look }] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use(look);
    test('a page of each kind passes axe', async ({ page }) => {
      // Once a worker has taken over, it answers the address of the 404 page with a 404.
      await withoutWorker(page);
      for (const { path, language } of oneOfEachKind()) {
        if (language !== spoken) continue;
        await page.goto(path);
        await live(page);
        await passes(page, path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `${path} is no wider than the phone`).toBeLessThanOrEqual(
          look.viewport.width,
        );
      }
    });
  });
}

test('what opens on a page passes axe too', async ({ page, context }) => {
  await page.goto('/');
  await ready(page);
  const field = page.getByRole('combobox');
  await field.fill('余额');
  await page.getByRole('option').first().waitFor();
  await passes(page, 'the results of a search');
  await field.fill('6222 0212 3456 7890');
  await page.getByRole('alert').waitFor();
  await passes(page, 'a card number refused');
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await page.getByRole('group').first().click();
  await passes(page, 'something unfolded, and a trail');
  await page.getByRole('button', { name: '发给客服' }).click();
  await page.getByRole('dialog').waitFor();
  await passes(page, 'the report');
  await page.goto('/transaction-status/records/#v1~pos.classic');
  await page.locator('.menu-here').waitFor();
  await passes(page, 'the keys of a chosen terminal');
  await page.goto('/terminals/#v1~pos.classic');
  await page.locator('[data-chosen] summary').click();
  await passes(page, 'all terminals, one chosen and unfolded');
  const other = await context.newPage();
  await other.goto('/#v1~dispute');
  await other.getByRole('button', { name: '用链接里的' }).waitFor();
  await passes(other, 'a link over a saved case');
});

/** The roles and names of a page in reading order, two spaces for each level. */
const outline = (page: Page) => page.locator('body').ariaSnapshot();

/** Everything that can be pressed or filled in, as the tree names it. */
const CONTROL = /^\s*- (?:link|button|combobox|textbox|checkbox|searchbox|option)\b(?! "[^"]+)/;

test('a screen reader hears the landmarks in order, names, and headings without gaps', async ({
  page,
}) => {
  await withoutWorker(page);
  for (const { path, language } of oneOfEachKind()) {
    await page.goto(path);
    await live(page);
    const lines = (await outline(page)).split('\n');
    const landmarks = lines.flatMap(
      (line) => /^- (banner|main|contentinfo)\b/.exec(line)?.[1] ?? [],
    );
    expect(landmarks, path).toEqual(['banner', 'main', 'contentinfo']);
    expect(
      lines.filter((line) => CONTROL.test(line)),
      `${path}: without a name`,
    ).toEqual([]);
    const levels = lines.flatMap((line) => {
      const level = /- heading .*\[level=(\d)\]/.exec(line)?.[1];
      return level ? [Number(level)] : [];
    });
    expect(levels[0], `${path} begins with its question`).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before, `${path}: ${levels}`).toBeLessThanOrEqual(1);
      return level;
    }, 0);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});

test('a step reads in the order in which it is done', async ({ page }) => {
  await page.goto('/user-exception/network/');
  await live(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "POS机连得上网吗？" [level=1]
      - list
      - group
      - navigation:
        - heading [level=2]
        - list:
          - listitem:
            - link
  `);
});
