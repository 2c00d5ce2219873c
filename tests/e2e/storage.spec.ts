import type { Page } from 'playwright/test';
import { answer, expect, live, question, ready, test, trail, withoutWorker } from './wizard.ts';

const resume = (page: Page) => page.getByRole('button', { name: '接着查' });
const saved = (page: Page) => page.evaluate(() => localStorage.getItem('pos-case'));

const NEWER = {
  'another version of the answers': '{"place":"user-exception.card-info","progress":"v2~a~b"}',
  'another form': '{"version":2,"cases":[{"answers":[]}]}',
};

for (const [name, stored] of Object.entries(NEWER)) {
  test(`a newer version’s case (${name}) stays until the person answers`, async ({ page }) => {
    await page.goto('/');
    await page.evaluate((text) => localStorage.setItem('pos-case', text), stored);
    await page.goto('/user-exception/card-info/#v1~network-fine');
    await ready(page);
    expect(await saved(page)).toBe(stored);
    await page.goto('/');
    await live(page);
    await resume(page).click();
    await expect(page.getByRole('status').filter({ hasText: '新版存的' })).toBeVisible();
    expect(await saved(page)).toBe(stored);
    await ready(page);
    await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
    await expect(question(page)).toHaveText('POS机连得上网吗？');
    await expect(page.getByText('新版存的')).toHaveCount(0);
    expect(await saved(page)).toContain('v1~user-exception');
  });
}

test('what is no case at all is not offered', async ({ page }) => {
  await page.goto('/');
  for (const stored of ['{"place":', '"v1~network-fine"', 'null', '{"place":"","progress":"x"}']) {
    await page.evaluate((text) => localStorage.setItem('pos-case', text), stored);
    await page.reload();
    await live(page);
    await expect(resume(page), stored).toBeHidden();
  }
});

/** How a storage turns against the page while a case is under way. */
const TURNS: Record<string, () => void> = {
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'is forbidden': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  },
};

for (const [name, spoil] of Object.entries(TURNS)) {
  test(`from the moment the storage ${name}, the address holds the case`, async ({ page }) => {
    await page.goto('/user-exception/network/');
    await ready(page);
    await answer(page, '网络正常，没扣款，还是不行');
    await page.evaluate(spoil);
    await answer(page, '几张卡都不行，都没扣款');
    await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
    await page.addInitScript(spoil);
    await page.reload();
    await live(page);
    await expect(question(page)).toHaveText('签到、更新后，好了吗？');
    await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
    await page.getByRole('link', { name: '跳到正文' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#v1~network-fine~no-card-works$/);
    await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
  });
}

test('a case that is solved while the storage is full is not offered again', async ({ page }) => {
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await page.evaluate(TURNS['is full'] as () => void);
  await answer(page, '几张卡都不行，都没扣款');
  await page.locator('[data-answer="works-again"]').click();
  await expect(page.getByRole('main')).toHaveAttribute('data-step', 'resolved');
  expect(await saved(page)).toBeNull();
});

test('without any storage, taps before the scripts are remembered too', async ({ page }) => {
  await page.addInitScript(TURNS['is forbidden'] as () => void);
  await withoutWorker(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await page.goto('/user-exception/network/', { waitUntil: 'commit' });
  await answer(page, '网络正常，没扣款，还是不行');
  await answer(page, '几张卡都不行，都没扣款');
  release();
  await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
});
