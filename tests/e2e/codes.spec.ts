import type { Route } from 'playwright/test';
import { expect, live, question, ready, test, trail, withoutWorker } from './wizard.ts';

test('typing what the screen shows, arrows and Enter lead to the code, and on into the flow', async ({
  page,
}) => {
  await page.goto('/');
  await ready(page);
  const field = page.getByRole('combobox', { name: '屏幕上显示什么？出了什么事？' });
  await field.pressSequentially('密码');
  await expect(page.getByRole('option').first()).toHaveText(/55 密码不对/);
  await field.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = await page.getByRole('option').nth(1).getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', second ?? '');
  await field.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveValue('');
  await field.pressSequentially('应答码91');
  await expect(page.getByRole('option').first()).toHaveText(/^91/);
  await field.press('Enter');
  await expect(question(page)).toHaveText(/91.*先查上一笔/);
  await page.getByRole('link', { name: '接着：查上一笔' }).click();
  await expect(question(page)).toHaveText('上一笔到底成没成？');
  await expect(trail(page)).toHaveText([/首页/, /查应答码 91/]);
});

test('Enter leads to the list where nothing is found, and where the search has not arrived', async ({
  page,
  problems,
}) => {
  await withoutWorker(page);
  const list = /\/codes\/\?$/;
  await page.goto('/');
  await ready(page);
  await page.getByRole('combobox').fill('张三李四');
  await expect(page.getByText('没找到')).toBeVisible();
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(list);
  for (const spoil of [
    (route: Route) => route.abort(),
    () => {}, // it hangs
  ]) {
    await page.route(/\/assets\/search-(?!index)/, spoil);
    await page.goto('/');
    await ready(page);
    await page.getByRole('combobox').fill('91');
    await page.getByRole('combobox').press('Enter');
    await expect(page).toHaveURL(list);
    await page.unroute(/\/assets\/search-(?!index)/);
  }
  // One script refused, by as many requests as there were (a hint of the browser's may be one more).
  expect(new Set(problems.splice(0))).toEqual(
    new Set(['error: Failed to load resource: net::ERR_FAILED']),
  );
});

test('on the way to the list the answers go along', async ({ page }) => {
  await page.goto('/#v1~user-exception~network-fine');
  await ready(page);
  await page.getByRole('combobox').fill('张三李四');
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(/\/codes\/\??#v1~user-exception~network-fine$/);
  await expect(trail(page)).toHaveCount(2);
});

test('the button beside the field opens the first thing found; with nothing typed, the list', async ({
  page,
}) => {
  await page.goto('/');
  await ready(page);
  await page.getByRole('combobox').fill('余额不足');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page).toHaveURL(/\/codes\/51\//);
  await page.goto('/');
  await live(page);
  await page.getByRole('button', { name: '查找' }).click();
  await expect(page).toHaveURL(/\/codes\/\?$/);
});

test('a code that is in no table goes to the last sale or the acquirer, and along', async ({
  page,
}) => {
  await page.goto('/');
  await live(page);
  await page.getByRole('combobox').fill('B7');
  await page.getByRole('option', { name: '应答码 B7：不在表里' }).click();
  await expect(question(page)).toHaveText(/B7.*这个码不在表里/);
  await page.getByRole('link', { name: '先查上一笔' }).click();
  await expect(page.getByRole('main')).toHaveAttribute('data-step', 'transaction-status.records');
  await expect(trail(page)).toHaveText([/首页/, /查应答码 B7/]);
  await page.goBack();
  await page.getByRole('link', { name: '打收单机构电话' }).click();
  await expect(page.getByRole('main')).toHaveAttribute('data-step', 'contact.acquirer');
  await expect(trail(page)).toHaveText([/首页/, /查应答码 B7/]);
});

test('a card number is refused at once and leaves no trace', async ({ page, context }) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await page.goto('/');
  await live(page);
  const field = page.getByRole('combobox');
  for (const secret of [
    '6222 0212 3456 7890',
    '６２２２０２１２３４５６７８９０',
    '11010519491231002X',
  ]) {
    await field.fill(secret);
    await expect(page.getByRole('alert')).toHaveText(/已经清掉了/);
    await expect(field).toHaveValue('');
    await field.press('Enter');
  }
  const traces = await page.evaluate(() => JSON.stringify([location.href, { ...localStorage }]));
  expect(traces + requests.join()).not.toMatch(/6222|0212|1949/);
  await expect(page).toHaveURL('/');
});

test('Back from the flow returns to the code’s page', async ({ page }) => {
  await page.goto('/codes/68/');
  await ready(page);
  await page.getByRole('link', { name: '接着：查上一笔' }).click();
  await expect(question(page)).toHaveText('上一笔到底成没成？');
  await page.goBack();
  await expect(question(page)).toHaveText(/68/);
  await page.goForward();
  await expect(question(page)).toHaveText('上一笔到底成没成？');
});

test('the index comes only with the first use of the field', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const ahead = page.waitForResponse(/\/assets\/ahead-/);
  await page.goto('/');
  await ahead;
  const before = scripts.length;
  expect(scripts.join()).not.toMatch(/search/);
  await page.getByRole('combobox').focus();
  await expect.poll(() => scripts.slice(before).join()).toMatch(/search-index/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to the list, and the list to every code', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('combobox').fill('91');
    await page.getByRole('combobox').press('Enter');
    await expect(page).toHaveURL('/codes/?');
    await page.getByRole('link', { name: /^91/ }).click();
    await expect(question(page)).toHaveText(/91.*先查上一笔/);
  });
});

for (const [path, heading, check] of [
  ['/codes/b7/', /B7.*这个码不在表里/, '先查上一笔'],
  ['/en/codes/B7/', /B7.*This code is in no table/, 'Check the last sale first'],
] as const) {
  test(`${path} says what is known of a code in no table, and goes to the last sale first`, async ({
    page,
    problems,
  }) => {
    await page.goto(path);
    await expect(question(page)).toHaveText(heading);
    await page.getByRole('link', { name: check }).click();
    await expect(page.getByRole('main')).toHaveAttribute('data-step', 'transaction-status.records');
    await expect(page.locator('.trail a')).toHaveCount(2);
    // The browser itself reports the 404.
    expect(problems.splice(0).every((problem) => problem.includes('404'))).toBe(true);
  });
}
