import type { Page } from 'playwright/test';
import { answer, expect, live, question, ready, test, trail, withoutWorker } from './wizard.ts';

/** Tab A is at the card step, with the network checked. */
async function atCard(page: Page): Promise<void> {
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
}

/** Tab B is at a step of another flow, with one answer; it was saved last. */
async function atPhone(page: Page): Promise<void> {
  await page.goto('/identity/document/');
  await ready(page);
  await page.locator('[data-answer="own-card"]').click();
  await expect(trail(page)).toHaveText([/首页/, /确认本人/]);
}

const resume = (page: Page) => page.getByRole('button', { name: '接着查' });
const saved = (page: Page) => page.evaluate(() => localStorage.getItem('pos-case') ?? '');

test('each tab keeps its own case: by a reload, by Back, and by the next answer', async ({
  page: a,
  context,
}) => {
  const b = await context.newPage();
  await atCard(a);
  await atPhone(b);
  await a.reload();
  await live(a);
  await expect(trail(a)).toHaveText([/首页/, /查网络/]);
  expect(await saved(a)).toContain('own-card');
  await a.goBack();
  await expect(question(a)).toHaveText('POS机连得上网吗？');
  await a.goForward();
  await ready(a);
  await answer(a, '几张卡都不行，都没扣款');
  await expect(trail(a)).toHaveText([/首页/, /查网络/, /查卡片/]);
  // Another process learns of it a moment later.
  await expect.poll(() => saved(b)).toContain('no-card-works');
  await b.reload();
  await live(b);
  await expect(trail(b)).toHaveText([/首页/, /确认本人/]);
});

test('the first page offers at once what the other tab saved, and no longer what it forgot', async ({
  page: a,
  context,
}) => {
  const b = await context.newPage();
  await a.goto('/');
  await live(a);
  await expect(resume(a)).toBeHidden();
  await atPhone(b);
  await expect(resume(a)).toBeVisible();
  await resume(a).click();
  await expect(trail(a)).toHaveText([/首页/, /确认本人/]);
  await b.goto('/');
  await live(b);
  await a.goto('/');
  await live(a);
  await b.getByRole('region', { name: '上次还没查完' }).getByRole('button').last().click();
  await expect(resume(a)).toBeHidden();
});

test('starting over in one tab does not forget what the other saved', async ({
  page: a,
  context,
}) => {
  const b = await context.newPage();
  await atPhone(b);
  await atCard(a);
  await b.getByRole('link', { name: '重新开始' }).click();
  await expect(question(b)).toHaveText('POS机怎么了？');
  await expect(resume(b)).toBeVisible();
  expect(await saved(b)).toContain('network-fine');
  await a.getByRole('link', { name: '重新开始' }).click();
  await expect.poll(() => saved(b)).toBe('');
});

test('a case solved in one tab leaves the other’s to go on with', async ({ page: a, context }) => {
  const b = await context.newPage();
  await atCard(a);
  await answer(a, '几张卡都不行，都没扣款');
  await atPhone(b);
  await a.locator('[data-answer="works-again"]').click();
  await expect(a.getByRole('main')).toHaveAttribute('data-step', 'resolved');
  expect(await saved(a)).toContain('own-card');
});

test('answers tapped before the scripts go on from the case they began with', async ({
  page: a,
  context,
}) => {
  const b = await context.newPage();
  await withoutWorker(a);
  await atCard(a);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await a.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await a.goto('/user-exception/card-info/', { waitUntil: 'commit' });
  await atPhone(b);
  await answer(a, '几张卡都不行，都没扣款');
  await expect(question(a)).toHaveText('签到、更新后，好了吗？');
  release();
  await expect(trail(a)).toHaveText([/首页/, /查网络/, /查卡片/]);
});

test('a link that another case is saved over asks again after a reload', async ({ page }) => {
  await atCard(page);
  await page.goto('about:blank');
  await page.goto('/identity/contact-details/#v1~own-card');
  await expect(page.getByRole('button', { name: '用链接里的' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '用链接里的' })).toBeVisible();
  expect(await saved(page)).toContain('network-fine');
  await page.getByRole('button', { name: '用链接里的' }).click();
  await page.reload();
  await live(page);
  await expect(trail(page)).toHaveText([/首页/, /确认本人/]);
  await expect(page.getByRole('button', { name: '用链接里的' })).toHaveCount(0);
});

test('no link forgets a saved case', async ({ page }) => {
  await atCard(page);
  for (const link of ['/resolved/', '/resolved/#v1~ticket.K-17', '/resolved/#v1~dispute~settled']) {
    await page.goto('about:blank');
    await page.goto(link);
    await ready(page);
    expect(await saved(page), link).toContain('network-fine');
  }
});

test('out of the back/forward cache, the first page knows what was saved meanwhile', async ({
  page,
}) => {
  await page.goto('/');
  await live(page);
  await expect(resume(page)).toBeHidden();
  // The browser tells no listener of a page in its cache what other tabs store.
  await page.evaluate(() => {
    const progress = 'v1~network-fine';
    localStorage.setItem(
      'pos-case',
      JSON.stringify({ place: 'user-exception.card-info', progress }),
    );
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(resume(page)).toBeVisible();
  await page.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(resume(page)).toBeHidden();
});
