import type { Page } from 'playwright/test';
import { STEPS } from '../../src/flow/steps.ts';
import { expect, live, question, test, trail } from './wizard.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const CASE = '#v1~start.user-exception~network.network-fine~card-info.no-card-works';

const drawing = (page: Page) => page.locator('.map svg');

/** The marks on the drawing: what was visited, and where the case stands. */
async function marks(page: Page) {
  const steps = (selector: string) =>
    drawing(page)
      .locator(selector)
      .evaluateAll((all) => all.map((element) => element.getAttribute('data-step')).sort());
  return { visited: await steps('[data-step][data-on]'), here: await steps('[aria-current]') };
}

test.describe('the flow map', () => {
  test('opens, and a box opens its step', async ({ page }) => {
    await page.goto('/agent/map/');
    await live(page);
    await expect(drawing(page).locator('a')).toHaveCount(STEPS.length);
    await drawing(page).locator('a', { hasText: '查机器' }).click();
    await expect(page.getByRole('main')).toHaveAttribute(
      'data-step',
      'transaction-status.terminal-fault',
    );
  });

  test('shows the way of the case that a link brings, and carries it along', async ({ page }) => {
    await page.goto(`/agent/map/${CASE}`);
    await live(page);
    await expect(trail(page)).toHaveCount(3);
    expect(await marks(page)).toEqual({
      visited: ['start', 'user-exception.card-info', 'user-exception.network'],
      here: ['user-exception.software-update'],
    });
    await drawing(page).locator('a', { hasText: '签到和更新' }).click();
    await expect(question(page)).toHaveText('签到、更新后，好了吗？');
    await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
  });

  test('keeps its drawing under trusted types, with another case, and on the way back', async ({
    page,
    problems,
  }) => {
    await page.route('**/agent/map/', async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
      };
      await route.fulfill({ response, headers });
    });
    await page.goto(`/agent/map/${CASE}`);
    await live(page);
    await expect(drawing(page).locator('[aria-current]')).toHaveCount(1);
    await page.evaluate(() => {
      location.hash = '#v1~start.screen-code~codes.code.b7';
    });
    await expect(drawing(page).locator('[aria-current]')).toHaveAttribute(
      'data-step',
      'transaction-status.records',
    );
    await expect(drawing(page).locator('a')).toHaveCount(STEPS.length);
    await page.getByRole('button', { name: '大字' }).click();
    await page.getByRole('link', { name: '求助' }).click();
    await expect(question(page)).toHaveText('打电话求助');
    await page.goBack();
    await live(page);
    await expect(drawing(page).locator('a')).toHaveCount(STEPS.length);
    await expect(drawing(page).locator('[aria-current]')).toHaveCount(1);
    expect(problems).toEqual([]);
    // The rule was in force all along: whoever writes markup is stopped.
    const write = page.evaluate(() => {
      document.createElement('p').innerHTML = '<b></b>';
    });
    await expect(write).rejects.toThrow('TrustedHTML');
    problems.splice(0);
  });

  test('brings out the lines of the step under the mouse', async ({ page }) => {
    await page.goto('/agent/map/');
    await live(page);
    await drawing(page).locator('a', { hasText: '查卡片' }).hover();
    await expect(drawing(page).locator('[data-near]')).not.toHaveCount(0);
    const others = drawing(page).locator(
      '[data-near]:not([data-from="user-exception.card-info"], [data-to="user-exception.card-info"])',
    );
    await expect(others).toHaveCount(0);
    await question(page).hover();
    await expect(drawing(page).locator('[data-near]')).toHaveCount(0);
  });

  test('brings out a single line or sign under the mouse', async ({ page }) => {
    await page.goto('/agent/map/');
    await live(page);
    const sign = drawing(page).locator(
      '[data-from="user-exception.card-info"][data-to="contact.bank"]',
    );
    await sign.hover();
    await expect(drawing(page).locator('[data-near]')).toHaveCount(1);
    await expect(sign).toHaveAttribute('data-near');
  });

  for (const path of ['/agent/map/', '/en/agent/map/']) {
    test(`${path} has every name within its box, and none on another`, async ({ page }) => {
      await page.goto(path);
      await live(page);
      const found = await drawing(page).evaluate((svg) => {
        const sizeOf = (element: Element | null) => element?.getBoundingClientRect() as DOMRect;
        const outside = [...svg.querySelectorAll('.map-step text, .map-sign text')].filter(
          (text) => {
            const [inner, outer] = [
              sizeOf(text),
              sizeOf(text.parentElement?.querySelector('rect, circle') ?? null),
            ];
            return inner.left < outer.left || inner.right > outer.right;
          },
        );
        const texts = [...svg.querySelectorAll('text')];
        const touch = (a: Element, b: Element) => {
          const [one, other] = [sizeOf(a), sizeOf(b)];
          const across = one.left < other.right && other.left < one.right;
          // A line has room for accents above and below, which none of these need.
          return across && one.top + 4 < other.bottom && other.top + 4 < one.bottom;
        };
        const touching = texts.flatMap((a, i) =>
          texts
            .slice(i + 1)
            .filter((b) => a.parentElement !== b.parentElement || !a.closest('a'))
            .filter((b) => touch(a, b))
            .map((b) => `${a.textContent} / ${b.textContent}`),
        );
        return { texts: texts.length, outside: outside.map((each) => each.textContent), touching };
      });
      expect(found).toEqual({ texts: expect.any(Number), outside: [], touching: [] });
      expect(found.texts).toBeGreaterThan(STEPS.length);
    });

    test(`${path} prints on one sheet`, async ({ page }) => {
      await page.goto(path + CASE);
      await live(page);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 84[12][.\d]* 59[45]/);
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('shows drawing and list, whose links work', async ({ page }) => {
      await page.goto('/agent/map/');
      await expect(drawing(page)).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.getByRole('main').getByRole('link', { name: '查冲正' }).first().click();
      await expect(page.getByRole('main')).toHaveAttribute(
        'data-step',
        'transaction-status.reversal',
      );
    });
  });
});

test('neither map nor poster is loaded by a merchant’s page', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto('/');
  const names = () =>
    scripts.flatMap((path) => /^\/assets\/([\w.-]+)-.{8}\.js$/.exec(path)?.[1] ?? []);
  // To be alive, what comes late, and what answers; then the next pages are drawn, and the site is kept.
  const alive = ['rolldown-runtime', 'base', 'index', 'late', 'online'];
  const answers = ['machine', 'engine', 'words.zh-CN', 'ahead'];
  await expect.poll(names).toEqual([...alive, ...answers, 'offline', 'script-address']);
  await expect(page.locator('style')).not.toContainText(['.map-sheet']);
});
