import type { Page } from 'playwright/test';
import { answer, expect, live, question, ready, test, trail } from './wizard.ts';

const USER_EXCEPTION = '刷不了卡，显示“用户异常”或说不清原因';

test('network, card, software, vendor by tapping, without loading a page', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await answer(page, USER_EXCEPTION);
  await expect(question(page)).toHaveText('POS机连得上网吗？');
  await expect(question(page)).toBeFocused();
  await expect(page).toHaveTitle('POS机连得上网吗？ · POS机排障助手');
  await answer(page, '网络正常，没扣款，还是不行');
  await answer(page, '几张卡都不行，都没扣款');
  await answer(page, '更新完了，还是不行');
  await expect(question(page)).toHaveText('找服务商（装机、修机的那家）');
  await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/, /签到和更新/]);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await expect(page.getByRole('link', { name: '拨打 银联商务 95534' })).toHaveAttribute(
    'href',
    'tel:95534',
  );
});

test('the same by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  for (const words of [
    USER_EXCEPTION,
    '网络正常，没扣款，还是不行',
    '几张卡都不行，都没扣款',
    '更新完了，还是不行',
  ]) {
    const link = page.getByRole('link', { name: words, exact: true });
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(question(page)).toHaveText('找服务商（装机、修机的那家）');
  await expect(question(page)).toBeFocused();
});

test('another card works: the issuing bank', async ({ page }) => {
  await page.goto('/user-exception/card-info/');
  await ready(page);
  await answer(page, '换一张卡，收成了');
  await expect(question(page)).toHaveText('请顾客打发卡银行电话');
  const first = page.getByText('以银行卡背面、机身或小票上的客服电话为准');
  await expect(first).toBeVisible();
  await expect(page.getByRole('link', { name: /^拨打/ }).first()).toHaveAttribute(
    'href',
    'tel:95588',
  );
  await page.getByRole('searchbox').fill('招商');
  await expect(page.getByRole('link', { name: /^拨打/ })).toHaveText([/招商银行/, /中国银联/]);
});

test('Back and Forward walk the steps exactly, with their answers', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await answer(page, USER_EXCEPTION);
  await answer(page, '网络正常，没扣款，还是不行');
  await answer(page, '几张卡都不行，都没扣款');
  await expect(question(page)).toHaveText('签到、更新后，好了吗？');
  await page.goBack();
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(trail(page)).toHaveCount(2);
  await page.goBack();
  await expect(question(page)).toHaveText('POS机连得上网吗？');
  await page.goBack();
  await expect(question(page)).toHaveText('POS机怎么了？');
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(question(page)).toHaveText('签到、更新后，好了吗？');
  await expect(trail(page)).toHaveCount(3);
});

const VENDOR = ['network-fine', 'no-card-works', 'still-failing'];

/** The way to the provider, on one page. */
async function toVendor(page: Page): Promise<void> {
  await page.goto('/');
  await ready(page);
  await answer(page, USER_EXCEPTION);
  await answer(page, '网络正常，没扣款，还是不行');
  await answer(page, '几张卡都不行，都没扣款');
  await answer(page, '更新完了，还是不行');
  await expect(question(page)).toHaveText('找服务商（装机、修机的那家）');
}

const savedCase = (page: Page) => page.evaluate(() => localStorage.getItem('pos-case'));

test('the way back on the page goes back one step at a time, to the start, and adds no entry', async ({
  page,
}) => {
  await toVendor(page);
  const entries = await page.evaluate(() => history.length);
  for (const heading of [
    '签到、更新后，好了吗？',
    '换一张卡，能刷吗？',
    'POS机连得上网吗？',
    'POS机怎么了？',
  ]) {
    await page.getByRole('link', { name: '返回' }).click();
    await expect(question(page)).toHaveText(heading);
  }
  await expect(page).toHaveURL('/');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(JSON.parse((await savedCase(page)) ?? '')).toEqual({
    place: 'user-exception.network',
    progress: 'v1~user-exception',
  });
  await page.getByRole('button', { name: '接着查' }).click();
  await expect(question(page)).toHaveText('POS机连得上网吗？');
});

test('after the way back, Forward goes where the person has been and no further', async ({
  page,
}) => {
  await toVendor(page);
  await page.getByRole('link', { name: '返回' }).click();
  await expect(question(page)).toHaveText('签到、更新后，好了吗？');
  await page.goForward();
  await expect(question(page)).toHaveText('找服务商（装机、修机的那家）');
  const address = page.url();
  await page.evaluate(() => history.forward());
  await page.waitForTimeout(500);
  expect(page.url()).toBe(address);
});

test('opened by a link, the way back leads through the steps of its answers to the start', async ({
  page,
}) => {
  await page.goto(`/contact/vendor/#v1~user-exception~${VENDOR.join('~')}`);
  await ready(page);
  await expect(trail(page)).toHaveCount(4);
  for (const heading of [
    '签到、更新后，好了吗？',
    '换一张卡，能刷吗？',
    'POS机连得上网吗？',
    'POS机怎么了？',
  ]) {
    await page.getByRole('link', { name: '返回' }).click();
    await expect(question(page)).toHaveText(heading);
    await expect(page).toHaveURL(/#v1~user-exception~network-fine~no-card-works~still-failing$/);
  }
  // The case is where its answers lead, and not at the first page, which has nothing to go on with.
  await page.goto('/');
  await live(page);
  await page.getByRole('button', { name: '接着查' }).click();
  await expect(question(page)).toHaveText('找服务商（装机、修机的那家）');
});

test('from the call for help, the way back leads to the step it was opened from', async ({
  page,
}) => {
  await toVendor(page);
  await page.getByRole('link', { name: '求助' }).click();
  await expect(page).toHaveURL(/\/call\//);
  await page.getByRole('link', { name: '返回' }).click();
  await expect(question(page)).toHaveText('找服务商（装机、修机的那家）');
});

test('an entry of the trail opens its step; another answer changes the way', async ({ page }) => {
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await answer(page, '几张卡都不行，都没扣款');
  await trail(page).filter({ hasText: '查卡片' }).click();
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(page.getByRole('link', { name: '几张卡都不行，都没扣款 上次选的' })).toBeVisible();
  await answer(page, '换一张卡，收成了');
  await expect(question(page)).toHaveText('请顾客打发卡银行电话');
  await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片.*换一张卡，收成了/]);
});

test('a reload keeps the place and the trail', async ({ page }) => {
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await page.reload();
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(trail(page)).toHaveCount(2);
});

test('opened again, the site offers to go on or to start over', async ({ page, context }) => {
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await page.close();
  const again = await context.newPage();
  await again.goto('/');
  await live(again);
  await again.getByRole('button', { name: '接着查' }).click();
  await expect(question(again)).toHaveText('换一张卡，能刷吗？');
  await expect(trail(again)).toHaveCount(2);
  await again.goto('/');
  await live(again);
  await again.getByRole('button', { name: '重新开始' }).click();
  await expect(again.getByRole('button', { name: '接着查' })).toBeHidden();
  await again.reload();
  await expect(again.getByRole('button', { name: '接着查' })).toBeHidden();
});

test('a solved case is not offered again', async ({ page }) => {
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '连上了，没扣款，可以收了');
  await expect(question(page)).toHaveText('好了，可以继续收款');
  await page.goto('/');
  await live(page);
  await expect(page.getByRole('button', { name: '接着查' })).toBeHidden();
});

test('the language changes, the step and the trail stay', async ({ page }) => {
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(question(page)).toHaveText('Does another card work?');
  await expect(page).toHaveURL(/\/en\/user-exception\/card-info\//);
  await expect(
    page.getByRole('navigation', { name: 'Steps checked' }).getByRole('link'),
  ).toHaveText([/Home/, /Network/]);
});

test('large text is kept, and there before the first paint', async ({ page }) => {
  await page.goto('/');
  await live(page);
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const normal = Number.parseFloat(await size());
  await page.getByRole('button', { name: '大字' }).click();
  await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/user-exception/network/');
  expect(Number.parseFloat(await size())).toBeGreaterThan(normal * 1.2);
});

test('words for the customer fill the screen', async ({ page }) => {
  await page.goto('/');
  await live(page);
  await page.getByRole('link', { name: '对顾客说' }).click();
  await page.getByRole('link', { name: /^换个方式付/ }).click();
  await expect(question(page)).toHaveText(/麻烦您换一种方式付/);
  const size = await question(page).evaluate((h1) =>
    Number.parseFloat(getComputedStyle(h1).fontSize),
  );
  expect(size).toBeGreaterThan(28);
});
