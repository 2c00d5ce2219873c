import type { Page } from 'playwright/test';
import { answer, expect, question, ready, test } from './wizard.ts';

const DAY = 86_400_000;
const moment = (ahead: number) => new Date(Date.now() + ahead).toISOString();

const notice = (change: object = {}) => ({
  id: 'outage',
  until: moment(DAY),
  places: ['user-exception.network'],
  says: { 'zh-CN': '收单机构系统正在维护，约 15:00 恢复。', en: 'Maintenance until about 15:00.' },
  instead: { 'zh-CN': '下一位顾客，先用扫码。', en: 'For the next customer, use QR codes.' },
  ...change,
});

/** Answer the file of notices with this text, when it is time. */
async function publish(page: Page, body: string | object, time?: Promise<unknown>): Promise<void> {
  const text = typeof body === 'string' ? body : JSON.stringify({ notices: [body] });
  await page.route('**/notice.json', async (route) => {
    await time;
    await route.fulfill({ body: text, contentType: 'application/json' }).catch(() => {});
  });
}

const shown = (page: Page) => page.locator('.notice-site');

test('stands above the step it concerns, is read out, says what to do, and can be closed', async ({
  page,
}) => {
  await publish(page, notice());
  await page.goto('/user-exception/network/');
  await expect(shown(page)).toContainText('约 15:00 恢复。');
  await expect(shown(page)).toContainText('先用扫码');
  await expect(shown(page)).toContainText('先查清，再收');
  await expect(page.locator('[aria-live="polite"]').filter({ has: shown(page) })).toHaveCount(1);
  const above = await page.evaluate(() => {
    const [box, heading] = ['.notice-site', 'h1'].map((each) => document.querySelector(each));
    return Boolean(box && heading && box.compareDocumentPosition(heading) & 4);
  });
  expect(above).toBe(true);
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(shown(page)).toHaveCount(0);
  await page.goBack();
  await page.getByRole('button', { name: '收起这条通知' }).click();
  await expect(shown(page)).toHaveCount(0);
  await page.reload();
  await ready(page);
  await page.waitForTimeout(800);
  await expect(shown(page)).toHaveCount(0);
});

test('in English is in English', async ({ page }) => {
  await publish(page, notice());
  await page.goto('/en/user-exception/network/');
  await expect(shown(page)).toContainText('Maintenance until about 15:00.');
});

test('does not move a page that is being used: it comes with the next step', async ({ page }) => {
  let clicked = () => {};
  const click = new Promise<void>((done) => {
    clicked = done;
  });
  await publish(page, notice({ places: undefined }), click);
  const asked = page.waitForRequest('**/notice.json');
  await page.goto('/user-exception/network/');
  await asked;
  await page.mouse.click(5, 300);
  const come = page.waitForResponse('**/notice.json');
  clicked();
  await come;
  await page.waitForTimeout(500);
  await expect(shown(page)).toHaveCount(0);
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(shown(page)).toBeVisible();
});

test('that takes longer than two seconds is none, and keeps nobody waiting', async ({ page }) => {
  await publish(page, notice(), new Promise(() => {}));
  const given = page.waitForEvent('requestfailed', (request) =>
    /notice\.json$/.test(request.url()),
  );
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(question(page)).toHaveText(/换一张卡/);
  await page.goBack();
  await given;
  await expect(shown(page)).toHaveCount(0);
});

test('has a day of its own: one that is over or not yet begun is not shown', async ({ page }) => {
  for (const change of [{ until: moment(-1000) }, { from: moment(DAY), until: moment(2 * DAY) }]) {
    await page.unrouteAll();
    await publish(page, notice(change));
    await page.goto('/user-exception/network/');
    await ready(page);
    await page.waitForTimeout(500);
    await expect(shown(page)).toHaveCount(0);
  }
});

const HOSTILE: Record<string, string> = {
  'no JSON': '<html><script>alert(1)</script>',
  'a list': '[]',
  'ten megabytes': JSON.stringify({ notices: [notice()], pad: 'x'.repeat(10_000_000) }),
  'lists a hundred thousand deep': `{"notices":${'['.repeat(100_000)}`,
  bytes: '\u0000\u0001\u00ff'.repeat(1000),
};

for (const [name, body] of Object.entries(HOSTILE)) {
  test(`${name} in its place shows nothing and breaks nothing`, async ({ page }) => {
    await publish(page, body);
    await page.goto('/user-exception/network/');
    await ready(page);
    await page.waitForTimeout(500);
    await expect(shown(page)).toHaveCount(0);
    await answer(page, '网络正常，没扣款，还是不行');
    await expect(question(page)).toHaveText(/换一张卡/);
  });
}

test('with markup in it is text', async ({ page }) => {
  const text = '<img src=x onerror=alert(1)><b>x</b>';
  await publish(page, notice({ says: { 'zh-CN': text } }));
  await page.goto('/user-exception/network/');
  await expect(shown(page)).toContainText(text);
  await expect(shown(page).locator('img')).toHaveCount(0);
});

test('sends no cookie and is asked of the site’s own host only', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'a', value: 'b', url: baseURL ?? '' }]);
  const [request] = await Promise.all([
    page.waitForRequest('**/notice.json'),
    page.goto('/user-exception/network/'),
  ]);
  expect(await request.headerValue('cookie')).toBeNull();
  expect(new URL(request.url()).origin).toBe(new URL(baseURL ?? '').origin);
});
