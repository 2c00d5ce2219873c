import type { Page } from 'playwright/test';
import { answer, expect, live, question, ready, test, trail } from './wizard.ts';

/** Hold every script back until told, as a slow network does. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return release;
}

test('answers tapped before the scripts arrive are remembered like any other', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await expect(question(page)).toHaveText('POS机连得上网吗？');
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await answer(page, '几张卡都不行，都没扣款');
  await expect(question(page)).toHaveText('签到、更新后，好了吗？');
  release();
  await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
  await page.reload();
  await expect(trail(page)).toHaveCount(3);
});

test('a button tapped before the scripts arrive is pressed when they do', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: '大字' }).click();
  release();
  await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
});

const STORAGES: Record<string, () => void> = {
  forbidden: () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  corrupted: () => {
    for (const key of ['pos-case', 'pos-text', 'pos-pack'])
      localStorage.setItem(key, '{"place":7,"progress":[');
  },
};

for (const [name, spoil] of Object.entries(STORAGES)) {
  test(`with the storage ${name} the wizard works, and a reload keeps the place`, async ({
    page,
  }) => {
    await page.addInitScript(spoil);
    await page.goto('/');
    await ready(page);
    await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
    await answer(page, '网络正常，没扣款，还是不行');
    await page.reload();
    await expect(question(page)).toHaveText('换一张卡，能刷吗？');
    await expect(trail(page)).toHaveCount(2);
  });
}

test('a case saved by an older flow keeps the answers that still replay', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'pos-case',
      JSON.stringify({
        place: 'user-exception.gone',
        progress: 'v1~network-fine~gone.yes',
      }),
    );
  });
  await page.goto('/');
  await live(page);
  await page.getByRole('button', { name: '接着查' }).click();
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(trail(page)).toHaveText([/首页/, /查网络/]);
  await expect(page.getByRole('status')).toHaveText(/新版改了几步/);
});

test.describe('testing this phone’s connection', () => {
  test('online', async ({ page }) => {
    await page.goto('/user-exception/network/');
    await live(page);
    await page.getByRole('button', { name: '测一测这台手机的网络' }).click();
    await expect(page.getByRole('status')).toHaveText(/这台手机能上网/);
    await expect(page.getByRole('button', { name: '再测一次' })).toBeEnabled();
  });

  test('offline', async ({ page, context, problems }) => {
    await page.goto('/user-exception/network/');
    await live(page);
    await page.locator('body').dispatchEvent('pointerdown');
    await page.waitForSelector('html[data-ready]');
    await context.setOffline(true);
    await page.getByRole('button', { name: '测一测这台手机的网络' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/也上不了网/);
    // The browser itself reports the request that could not be made.
    expect(problems.splice(0)).toEqual([expect.stringContaining('ERR_INTERNET_DISCONNECTED')]);
    await answer(page, '网络正常，没扣款，还是不行');
    await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  });

  test('is given up when the person goes on', async ({ page }) => {
    await page.route('**/ping.txt*', () => {});
    await page.goto('/user-exception/network/');
    await ready(page);
    const cancelled = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: '测一测这台手机的网络' }).click();
    await expect(page.getByRole('status')).toHaveText('正在测……');
    await answer(page, '网络正常，没扣款，还是不行');
    expect((await cancelled).url()).toContain('ping.txt');
    await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  });
});
