import { answer, expect, live, question, ready, test, trail } from './wizard.ts';

test.describe('a deep link opens its step on a fresh device', () => {
  for (const address of [
    '/user-exception/card-info/',
    '/user-exception/card-info',
    '/user-exception/card-info/?from=singlemessage&isappinstalled=0',
    '/user-exception/card-info?from=singlemessage&isappinstalled=0',
    '/user-exception/card-info/?',
    '/user-exception/card-info/#v1~network-fine',
  ]) {
    test(address, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      await live(page);
      await expect(question(page)).toHaveText('换一张卡，能刷吗？');
      await expect(page.getByRole('main')).toHaveAttribute('data-step', 'user-exception.card-info');
    });
  }
});

test('the answers of a link stand in the trail', async ({ page }) => {
  await page.goto('/user-exception/software-update/#v1~network-fine~no-card-works');
  await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
});

test('a link whose tildes a messenger has escaped holds its case, before any script too', async ({
  page,
}) => {
  // The scripts never come: the answer is a link, and what was answered before goes with it.
  await page.route('**/assets/*.js', () => {});
  await page.goto('/user-exception/card-info/#v1%7Enetwork-fine%7eticket.K-17');
  await answer(page, '几张卡都不行，都没扣款');
  await expect(page).toHaveURL(/software-update\/#v1~network-fine~ticket\.K-17~no-card-works$/);
  await page.unrouteAll();
  await page.reload();
  await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
  await expect(page.getByText('工单 K-17')).toBeVisible();
});

test('what a link says in an older way is left out, with a sentence', async ({ page }) => {
  await page.goto('/user-exception/card-info/#v1~network-fine~battery.flat');
  await expect(page.getByRole('status').filter({ hasText: '新版改了几步' })).toBeVisible();
  await expect(trail(page)).toHaveCount(2);
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
});

test.describe('a link over a saved case', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/user-exception/network/');
    await ready(page);
    await answer(page, '网络正常，没扣款，还是不行');
    await page.goto('about:blank');
  });

  const other = '/user-exception/card-info/#v1~identity~own-card~ticket.K-17';

  test('asks before it replaces anything; mine stays', async ({ page }) => {
    await page.goto(other);
    await expect(trail(page)).toHaveText([/首页/, /确认本人/]);
    await expect(page.getByText('工单 K-17')).toBeVisible();
    await page.getByRole('button', { name: '接着查我自己的' }).click();
    await expect(trail(page)).toHaveText([/首页/, /查网络/]);
    await expect(page.getByRole('button', { name: '用链接里的' })).toHaveCount(0);
  });

  test('asks before it replaces anything; the link’s is taken', async ({ page }) => {
    await page.goto(other);
    await page.getByRole('button', { name: '用链接里的' }).click();
    await page.goto('/');
    await live(page);
    await page.getByRole('button', { name: '接着查' }).click();
    await expect(trail(page)).toHaveText([/首页/, /确认本人/]);
    await expect(page.getByText('工单 K-17')).toBeVisible();
  });

  test('goes on from it without a question where it changes nothing', async ({ page }) => {
    await page.goto('/user-exception/software-update/#v1~network-fine~no-card-works~ticket.K-17');
    await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/]);
    await expect(page.getByRole('button', { name: '用链接里的' })).toHaveCount(0);
  });
});

test.describe('an address that is no page', () => {
  test.beforeEach(({ problems, page }) => {
    // The browser itself reports the 404 of the page asked for.
    page.on('close', () => problems.splice(0));
  });

  test('says so, and offers the nearest step and the start', async ({ page, problems }) => {
    const response = await page.goto('/user-exception/card/');
    expect(response?.status()).toBe(404);
    await expect(question(page)).toHaveText('没有这一页');
    await expect(page.getByRole('link', { name: '您要找的可能是：查卡片' })).toHaveAttribute(
      'href',
      '/user-exception/card-info/',
    );
    await page.getByRole('main').getByRole('link', { name: '首页' }).click();
    await expect(question(page)).toHaveText('POS机怎么了？');
    expect(problems.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  test('says so in English below /en/', async ({ page, problems }) => {
    await page.goto('/en/contact/vender/');
    await expect(question(page)).toHaveText('There is no such page');
    await expect(
      page.getByRole('link', { name: 'You may be looking for: Provider' }),
    ).toBeVisible();
    expect(problems.splice(0)).toEqual([expect.stringContaining('404')]);
  });
});
