import type { Page } from 'playwright/test';
import { answer, expect, question, ready, test, trail } from './wizard.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** The desk, once it can be used. */
async function desk(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/agent/${fragment}`);
  await expect(page.getByRole('button', { name: /复制链接/ })).toBeVisible();
}

const link = (page: Page) => page.getByRole('textbox', { name: '链接', exact: true });

test('a link made on the desk by keyboard shows the step and the trail on a fresh device', async ({
  page,
  browser,
}) => {
  await desk(page);
  await page.keyboard.press('/');
  await page.keyboard.type('gengxin');
  await expect(page.getByRole('option').first()).toHaveText(/签到和更新/);
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /查网络/ }).check();
  await page.getByRole('checkbox', { name: /查卡片/ }).check();
  await page.getByRole('textbox', { name: '工单号（可不填）' }).fill('K-17');
  const address = await link(page).inputValue();
  expect(address).toMatch(
    /\/user-exception\/software-update\/#v1~network-fine~no-card-works~ticket\.K-17$/,
  );
  await expect(page.getByRole('textbox', { name: '消息' })).toHaveValue(
    new RegExp(`签到和更新[^]*${address.replace(/[.~/]/g, '\\$&')}`),
  );

  const fresh = await browser.newContext();
  const merchant = await fresh.newPage();
  await merchant.goto(address);
  await expect(question(merchant)).toHaveText('签到、更新后，好了吗？');
  await expect(trail(merchant)).toHaveText([/首页/, /查网络/, /查卡片/]);
  await expect(merchant.getByText('工单 K-17')).toBeVisible();
  await fresh.close();
});

test('one key copies the link, another the message', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('c');
  await expect(page.getByText('已复制')).toBeVisible();
  expect(await copied()).toBe(await link(page).inputValue());
  await page.keyboard.press('m');
  await expect.poll(copied).toContain('您好');
});

test('the merchant’s language changes the link, the message and the step’s name', async ({
  page,
}) => {
  await desk(page);
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(link(page)).toHaveValue(/\/en\/user-exception\/network\/$/);
  await expect(page.getByRole('textbox', { name: '消息' })).toHaveValue(/“Network”/);
});

test('a merchant’s link shows the same answers, what is left, and goes on from there', async ({
  page,
  browser,
}) => {
  const fresh = await browser.newContext();
  const merchant = await fresh.newPage();
  await merchant.goto(new URL('/user-exception/network/', test.info().project.use.baseURL).href);
  await ready(merchant);
  await answer(merchant, '网络正常，没扣款，还是不行');
  await answer(merchant, '几张卡都不行，都没扣款');
  const theirs = merchant.url();
  await fresh.close();

  await desk(page);
  await page.getByRole('textbox', { name: '把链接粘贴到这里' }).fill(`看看这个 ${theirs}`);
  const read = page.getByRole('region', { name: '看商户的情况' });
  await expect(read.getByRole('listitem').first()).toHaveText('查网络 网络正常，没扣款，还是不行');
  await expect(read.getByRole('listitem').nth(1)).toHaveText('查卡片 几张卡都不行，都没扣款');
  await expect(read.getByText('现在在：签到和更新')).toBeVisible();
  await expect(read.getByText(/找服务商 还差 1 步/)).toBeVisible();
  await read.getByRole('button', { name: '从这里接着发' }).click();
  await expect(link(page)).toHaveValue(theirs);

  await desk(page, new URL(theirs).hash);
  await expect(read.getByRole('listitem').nth(1)).toHaveText('查卡片 几张卡都不行，都没扣款');
});

test('what is no link, a card number and a bad ticket are refused with a sentence', async ({
  page,
}) => {
  await desk(page);
  const paste = page.getByRole('textbox', { name: '把链接粘贴到这里' });
  await paste.fill('您好在吗');
  await expect(page.getByRole('alert')).toHaveText(/没有链接/);
  await paste.fill('6222 0212 3456 7890');
  await expect(page.getByRole('alert')).toHaveText(/像是卡号/);
  await expect(paste).toHaveValue('');
  const ticket = page.getByRole('textbox', { name: '工单号（可不填）' });
  await ticket.fill('工单 7');
  await expect(page.getByText('只能用字母、数字和横线')).toBeVisible();
  await ticket.fill('6222021234567890');
  await expect(ticket).toHaveValue('');
  await expect(link(page)).not.toHaveValue(/ticket|6222/);
});

test('a code can be sent, and its preview is what the merchant will see', async ({ page }) => {
  await desk(page);
  await page.keyboard.press('/');
  await page.keyboard.type('68');
  await expect(page.getByRole('option').first()).toHaveText(/^68/);
  await page.keyboard.press('Enter');
  await expect(link(page)).toHaveValue(/\/codes\/68\/$/);
  await expect(page.locator('.desk-preview .title')).toContainText('68');
  await expect(page.locator('h1')).toHaveCount(1);
});

test('the desk works on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await desk(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
