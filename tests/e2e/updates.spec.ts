import { expect as check, type Page } from 'playwright/test';
import { buildVersion, type OwnSite, ownSite } from './site.ts';
import { answer, expect, live, question, ready, test, trail } from './wizard.ts';

const NEXT = 'build/next';

/** Which version's script the page runs. */
const scriptOf = () => document.querySelector('script[type=module]')?.textContent;

test.describe.configure({ mode: 'serial' });

let site: OwnSite;

test.beforeAll(async () => {
  await buildVersion('9.9.9', NEXT);
});
test.beforeEach(async () => {
  site = await ownSite();
});
test.afterEach(() => site.close());

/** Open the site as on a later visit: the copy is there, and the page looks for a newer version. */
async function visitAgain(page: Page): Promise<void> {
  await page.goto(`${site.url}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const looks = page.waitForRequest(/assets\/offline-/);
  await page.reload();
  await ready(page);
  await looks;
}

/** Put the next version up, and wait until it has taken over in the browser. */
async function deployAndTakeOver(page: Page): Promise<void> {
  site.deploy(NEXT);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const over = new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
    await (await serviceWorker.ready).update();
    await over;
  });
}

test('a deployment while tabs are open: the case goes on in the new version', async ({ page }) => {
  await visitAgain(page);
  const before = await page.evaluate(scriptOf);
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await deployAndTakeOver(page);
  // The open page still runs, and its next step is the new version's page: one load, no loop.
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await answer(page, '网络正常，没扣款，还是不行');
  await live(page);
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(trail(page)).toHaveCount(2);
  expect(await page.evaluate(scriptOf)).not.toBe(before);
  await ready(page);
  await answer(page, '几张卡都不行，都没扣款');
  await expect(trail(page)).toHaveCount(3);
  await page.waitForTimeout(4000); // past the point at which a page looks for versions
  expect(loads).toBe(1);
});

test('an answer changed just as a version takes over is no foreign case', async ({ page }) => {
  await visitAgain(page);
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await answer(page, '网络正常，没扣款，还是不行');
  await page.goBack();
  await expect(question(page)).toHaveText('POS机连得上网吗？');
  await deployAndTakeOver(page);
  await answer(page, '还是连不上网');
  await live(page);
  await expect(page.getByRole('button', { name: '用链接里的' })).toHaveCount(0);
  await expect(trail(page)).toHaveCount(2);
});

test('a version that takes over as the page opens is noticed at the next step', async ({
  page,
}) => {
  await visitAgain(page);
  const before = await page.evaluate(scriptOf);
  site.deploy(NEXT);
  await page.reload({ waitUntil: 'commit' });
  // The browser's own look for a version, which is made soon after a page was opened.
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const over = new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
    await (await serviceWorker.ready).update();
    await over;
  });
  await ready(page);
  expect(await page.evaluate(scriptOf)).toBe(before);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await expect(question(page)).toHaveText('POS机连得上网吗？');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
  expect(await page.evaluate(scriptOf)).not.toBe(before);
});

test('what an open page loads late still comes from its own version', async ({ page }) => {
  await visitAgain(page);
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await deployAndTakeOver(page);
  await page.getByRole('button', { name: '发给客服' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a deployment before anything was kept: links lead on, and the answers go along', async ({
  page,
  problems,
}) => {
  await page.goto(`${site.url}/`);
  await live(page);
  site.deploy(NEXT); // the engine this page would load next is gone
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(trail(page)).toHaveCount(2);
  expect(problems.splice(0).filter((text) => !text.includes('404'))).toEqual([]);
});

test('an asset that is gone is a 404 and no page', async ({ request }) => {
  const response = await request.get(`${site.url}/assets/index-00000000.js`);
  check(response.status()).toBe(404);
  check(response.headers()['content-type']).toBe('text/plain');
  check(response.headers()['cache-control']).toBe('no-store');
});
