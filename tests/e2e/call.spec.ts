import type { Page } from 'playwright/test';
import { ownSite } from './site.ts';
import { answer, expect, kept, question, ready, test } from './wizard.ts';

/** What the browser itself says when the line is cut. */
const CUT = /ERR_INTERNET_DISCONNECTED|Failed to update a ServiceWorker/;

const number = (page: Page) => page.locator('.number-digits [aria-hidden]');
const field = (page: Page) => page.getByRole('textbox', { name: '商户在电话里报的 8 位编号' });

test('a call: eight digits open the case at the desk, four lead the shop on; the line is cut on both sides', async ({
  browser,
  problems,
}) => {
  const site = await ownSite();
  const [shopDevice, deskDevice] = [await browser.newContext(), await browser.newContext()];
  const [shop, desk] = [await shopDevice.newPage(), await deskDevice.newPage()];
  for (const page of [shop, desk]) {
    await page.goto(site.url);
    await kept(page);
  }
  site.close();
  for (const device of [shopDevice, deskDevice]) await device.setOffline(true);

  await shop.goto(site.url);
  await ready(shop);
  await answer(shop, '刷不了卡，显示“用户异常”或说不清原因');
  await answer(shop, '网络正常，没扣款，还是不行');
  await shop.getByRole('link', { name: '求助' }).click();
  await expect(number(shop)).toHaveText(/^\d{4} \d{4}$/);
  const said = (await number(shop).textContent()) ?? '';

  await desk.goto(`${site.url}/agent/`);
  await field(desk).waitFor();
  await desk.keyboard.press('n');
  await expect(field(desk)).toBeFocused();
  await field(desk).pressSequentially(said);
  const read = desk.getByRole('region', { name: '看商户的情况' });
  await expect(read.getByRole('listitem').nth(1)).toHaveText('查网络 网络正常，没扣款，还是不行');
  await expect(read.getByText('现在在：查卡片')).toBeVisible();

  await desk.keyboard.press('Tab');
  await desk.locator('.desk-places').getByRole('button', { name: '签到和更新' }).click();
  const back = (await desk.locator('.desk-say b').textContent()) ?? '';
  expect(back).toMatch(/^\d{4}$/);

  await shop.goBack();
  await shop.getByRole('link', { name: '首页' }).click();
  await shop.getByRole('combobox').fill(back);
  await expect(shop.getByRole('option')).toHaveText(/签到和更新/);
  await shop.keyboard.press('Enter');
  await expect(question(shop)).toHaveText('签到、更新后，好了吗？');
  for (const device of [shopDevice, deskDevice]) await device.close();
  expect(problems.filter((text) => !CUT.test(text))).toEqual([]);
});

test('help asked for before any answer has the number of the step it was asked at; elsewhere there is none', async ({
  page,
}) => {
  for (const [path, step] of [
    ['/transaction-status/records/', '查上一笔'],
    ['/codes/91/', '查应答码'],
  ] as const) {
    await page.goto(path);
    await ready(page);
    await page.getByRole('link', { name: '求助' }).click();
    await expect(number(page)).toHaveText(/^\d{4} \d{4}$/);
    const said = (await number(page).textContent()) ?? '';
    await page.reload();
    await expect(number(page)).toHaveText(said);
    await page.goto('/agent/');
    await field(page).fill(said);
    const read = page.getByRole('region', { name: '看商户的情况' });
    await expect(read.getByText(`现在在：${step}`)).toBeVisible();
  }
  await page.goto('/about/');
  await ready(page);
  await page.getByRole('link', { name: '求助' }).click();
  await expect(page).toHaveURL(/\/call\/$/);
  await page.locator('html[data-ready]').waitFor();
  await expect(number(page)).toHaveCount(0);
});

test('what is no number is refused with a sentence, and a card number does not stay', async ({
  page,
}) => {
  await page.goto('/agent/');
  await field(page).waitFor();
  const refusal = page.getByRole('alert');
  for (const [typed, sentence] of [
    ['1234 5678', /有一位不对/],
    ['138 0013 8000', /电话号码/],
    ['12ab', /只有数字/],
    ['1234 5678 9', /多于 8 位/],
    ['9999 9999', /不对|新版/],
  ] as const) {
    await field(page).fill(typed);
    await expect(refusal, typed).toHaveText(sentence);
  }
  await field(page).fill('1234');
  await expect(refusal).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(refusal).toHaveText(/还不到 8 位/);
  await field(page).fill('6222 0212 3456 7890');
  await expect(refusal).toHaveText(/像是卡号/);
  await expect(field(page)).toHaveValue('');
});

test('the report says the number, large and in its text; each digit is read out for itself', async ({
  page,
}) => {
  await page.goto('/user-exception/card-info/#v1~user-exception~network-fine');
  await ready(page);
  await page.getByRole('button', { name: '发给客服' }).click();
  const dialog = page.getByRole('dialog');
  const said = (await number(page).textContent()) ?? '';
  await expect(dialog.locator('pre')).toContainText(`编号：${said}`);
  await expect(dialog.locator('.number-digits .hidden')).toHaveText(
    [...said.replace(' ', '')].join(' '),
  );
  await expect(dialog.getByText('能看到您查过的 2 步')).toBeVisible();
});

test('a case with a gap says what its number covers, and a wrong step’s number says so in the search', async ({
  page,
}) => {
  await page.goto('/contact/vendor/#v1~network-fine~settled');
  await expect(page.getByText('只含最后 1 步')).toBeVisible();
  await page.goto('/');
  await page.getByRole('combobox').fill('0000');
  await expect(page.getByText('没有这个编号，请客服再念一遍。')).toBeVisible();
});
