import type { Page } from 'playwright/test';
import { answer, expect, live, question, ready, test, trail, withoutWorker } from './wizard.ts';

/** Open a page and wait until what comes next is drawn, or would be. */
async function drawnAhead(page: Page, path: string): Promise<void> {
  const script = page.waitForResponse(/\/assets\/ahead-/);
  await page.goto(path);
  await ready(page);
  await script;
  await quiet(page);
}

/** Wait until the browser has had nothing to do, several times over. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 20; times += 1)
      await new Promise((done) => requestIdleCallback(() => setTimeout(done)));
  });
}

/** Remember the element that holds the page. */
const mark = (page: Page) =>
  page.evaluate(() => Object.assign(window, { held: document.getElementById('root') }));

/** Whether another element has taken its place since. */
const isReplaced = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { held: Element }).held !== document.getElementById('root'),
  );

/** What must be there once, and how often it is. */
const counted = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return {
      main: count('main'),
      h1: count('h1'),
      step: count('main[data-step]'),
      roots: count('#root'),
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      hiddenAnswers: [...document.querySelectorAll('[data-answer]')].filter(
        (each) => !each.checkVisibility(),
      ).length,
    };
  });

const ONE = { main: 1, h1: 1, step: 1, roots: 1, twice: [], hiddenAnswers: 0 };

/** Count the parts of pages that have come alive: each watches the size of the text. */
async function countLive(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const { observe } = MutationObserver.prototype;
    Object.assign(window, { watching: 0 });
    MutationObserver.prototype.observe = function (target, options) {
      if (options?.attributeFilter?.includes('data-text'))
        (window as unknown as { watching: number }).watching += 1;
      observe.call(this, target, options);
    };
  });
  return () => page.evaluate(() => (window as unknown as { watching: number }).watching);
}

test('the next step is put in place as it was drawn, and nothing of it was there before', async ({
  page,
}) => {
  const alive = await countLive(page);
  await drawnAhead(page, '/user-exception/network/');
  expect(await counted(page)).toEqual(ONE);
  expect(await alive()).toBe(1);
  await mark(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(page).toHaveTitle('换一张卡，能刷吗？ · POS机排障助手');
  expect(await isReplaced(page)).toBe(true);
  expect(await counted(page)).toEqual(ONE);
  await expect.poll(alive).toBe(2);
  await quiet(page);
  expect(await counted(page)).toEqual(ONE);
  // Alive in all its parts: a button, a folded part, the next answer.
  await page.getByRole('button', { name: '大字' }).click();
  await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '发给客服' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the first answer is as ready as the later ones, before anybody has touched the page', async ({
  page,
}) => {
  const script = page.waitForResponse(/\/assets\/ahead-/);
  await page.goto('/');
  await script;
  await quiet(page);
  await mark(page);
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await expect(question(page)).toHaveText('POS机连得上网吗？');
  expect(await isReplaced(page)).toBe(true);
});

test('the way back is as ready as the way on, and the one before it', async ({ page }) => {
  await drawnAhead(page, '/user-exception/network/');
  await answer(page, '网络正常，没扣款，还是不行');
  await answer(page, '几张卡都不行，都没扣款');
  await answer(page, '更新完了，还是不行');
  await expect(question(page)).toHaveText('找服务商（装机、修机的那家）');
  for (const [step, checked] of [
    ['签到、更新后，好了吗？', [/首页/, /查网络/, /查卡片/]],
    ['换一张卡，能刷吗？', [/首页/, /查网络/]],
  ] as const) {
    await quiet(page);
    await mark(page);
    await page.getByRole('link', { name: '返回' }).click();
    await expect(question(page)).toHaveText(step);
    expect(await isReplaced(page)).toBe(true);
    await expect(trail(page)).toHaveText([...checked]);
  }
});

test('from a code’s page the way on is drawn with the code as the answer', async ({ page }) => {
  await drawnAhead(page, '/codes/91/');
  await mark(page);
  await page.getByRole('link', { name: '接着：查上一笔' }).click();
  await expect(question(page)).toHaveText('上一笔到底成没成？');
  expect(await isReplaced(page)).toBe(true);
  await expect(trail(page)).toHaveText([/首页/, /查应答码 91/]);
});

test('a change of size made meanwhile holds on the page that was drawn before it', async ({
  page,
}) => {
  await drawnAhead(page, '/user-exception/network/');
  await page.getByRole('button', { name: '大字' }).click();
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
});

test('answers tapped faster than anything can be drawn ahead all count', async ({ page }) => {
  await drawnAhead(page, '/user-exception/network/');
  await page.evaluate(() => {
    for (const id of ['network-fine', 'no-card-works', 'still-failing'])
      document.querySelector<HTMLElement>(`[data-answer="${id}"]`)?.click();
  });
  await expect(question(page)).toHaveText('找服务商（装机、修机的那家）');
  await expect(trail(page)).toHaveText([/首页/, /查网络/, /查卡片/, /签到和更新/]);
  expect(await counted(page)).toEqual(ONE);
  await page.goBack();
  await expect(question(page)).toHaveText('签到、更新后，好了吗？');
});

const ENDS: Record<string, (page: Page) => Promise<unknown>> = {
  reloaded: (page) => page.evaluate(() => location.reload()),
  closed: (page) => page.close(),
};

for (const [ended, end] of Object.entries(ENDS))
  test(`${ended} in the very moment of the tap, the answer is offered again`, async ({
    page,
    context,
  }) => {
    await drawnAhead(page, '/user-exception/network/');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-answer="network-fine"]')?.click(),
    );
    await end(page);
    const again = await context.newPage();
    await again.goto('/');
    await again.getByRole('button', { name: '接着查' }).click();
    await expect(trail(again)).toHaveText([/首页/, /查网络/]);
    // A page that was opened again saves where it stands.
    if (ended === 'closed') await expect(question(again)).toHaveText('换一张卡，能刷吗？');
  });

test('the history is written when the step has been drawn, and whatever asks it first', async ({
  page,
}) => {
  await drawnAhead(page, '/user-exception/network/');
  const tap = (id: string) =>
    page.evaluate((id) => {
      const { length } = history;
      document.querySelector<HTMLElement>(`[data-answer="${id}"]`)?.click();
      return history.length - length;
    }, id);
  expect(await tap('network-fine')).toBe(0);
  await expect(page).toHaveURL(/card-info\/#v1~network-fine$/);
  // The way back, tapped within the same frame.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-answer="no-card-works"]')?.click();
    document.querySelector<HTMLElement>('.header-back')?.click();
  });
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(page).toHaveURL(/card-info\/#v1~network-fine$/);
  await expect(trail(page)).toHaveText([/首页/, /查网络/]);
  // Back of the browser within it: the tap came too late for the history.
  await page.evaluate(() => {
    history.back();
    document.querySelector<HTMLElement>('[data-answer="no-card-works"]')?.click();
  });
  await expect(question(page)).toHaveText('POS机连得上网吗？');
});

test('what every page shows late is drawn once, and stands in the pages that were drawn before it', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/notice.json', async (route) => {
    asked += 1;
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const says = { 'zh-CN': '收单机构系统正在维护。' };
    const notices = [{ id: 'outage', until, says, instead: { 'zh-CN': '先用扫码。' } }];
    await route.fulfill({ body: JSON.stringify({ notices }), contentType: 'application/json' });
  });
  const script = page.waitForResponse(/\/assets\/ahead-/);
  await page.goto('/user-exception/network/');
  const notice = page.locator('.notice-site');
  await expect(notice).toBeVisible();
  await ready(page);
  await script;
  await quiet(page);
  const region = await page.$('[aria-live="polite"]');
  // In the very task of the tap: nothing comes later and moves what is there.
  const atOnce = await page.evaluate(() => {
    const before = document.getElementById('root');
    document.querySelector<HTMLElement>('[data-answer="network-fine"]')?.click();
    return [before !== document.getElementById('root'), document.querySelector('.notice-site')];
  });
  expect(atOnce).toEqual([true, expect.anything()]);
  await expect(question(page)).toBeFocused();
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(page.locator('[aria-live]')).toHaveCount(1);
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
  await answer(page, '几张卡都不行，都没扣款');
  await expect(question(page)).toHaveText('签到、更新后，好了吗？');
  await expect(notice).toHaveCount(0);
  expect(asked).toBe(1);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { value: false });
    dispatchEvent(new Event('offline'));
  });
  await expect(page.locator('.offline-line')).toHaveCount(1);
  await quiet(page);
  await page.getByRole('link', { name: '返回' }).click();
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(page.locator('.offline-line')).toHaveCount(1);
});

test('the keys of the shop’s terminal stand on a step that was drawn before they came', async ({
  page,
}) => {
  await withoutWorker(page);
  await page.addInitScript(() => localStorage.setItem('pos-pack', 'classic'));
  let give = () => {};
  const wanted = new Promise<void>((done) => (give = done));
  await page.route('**/assets/Paths-*', async (route) => {
    await wanted;
    await route.continue();
  });
  await drawnAhead(page, '/transaction-status/records/');
  await expect(page.locator('.menu-here')).toHaveCount(0);
  give();
  await expect(page.locator('.menu-here')).toBeVisible();
  await mark(page);
  await answer(page, '查不到，说不准');
  expect(await isReplaced(page)).toBe(true);
  await expect(page.locator('.menu-here')).toContainText('余额查询');
});

test('an answer out of a folded group works as the open ones do', async ({ page }) => {
  await drawnAhead(page, '/');
  await page.locator('details summary').first().click();
  const link = page.locator('details[open] [data-answer]').first();
  await link.click();
  await expect(question(page)).toBeFocused();
  await expect(page.locator('main[data-step]')).toHaveCount(1);
  await page.goBack();
  await expect(question(page)).toHaveText('POS机怎么了？');
});

const SPARED: Record<string, () => void> = {
  'who saves data': () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  },
  'with little memory': () => {
    Object.defineProperty(navigator, 'deviceMemory', { value: 1 });
  },
};

for (const [name, spare] of Object.entries(SPARED)) {
  test(`nothing is drawn ahead for a person ${name}, and all works`, async ({ page }) => {
    await page.addInitScript(spare);
    await page.goto('/user-exception/network/');
    await live(page);
    await quiet(page);
    // Nor is the machine fetched before the page is touched.
    await expect(page.locator('html[data-ready]')).toHaveCount(0);
    await ready(page);
    await quiet(page);
    await mark(page);
    await answer(page, '网络正常，没扣款，还是不行');
    await expect(question(page)).toHaveText('换一张卡，能刷吗？');
    await expect(question(page)).toBeFocused();
    expect(await isReplaced(page)).toBe(false);
  });
}
