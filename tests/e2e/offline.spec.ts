import { pathOf } from '../../src/site/address.ts';
import { codePages } from '../../src/site/code-page.ts';
import { LANGUAGES } from '../../src/site/languages.ts';
import { kindAt } from '../../src/site/page.ts';
import { STEPS_AND_PAGES } from '../../src/site/places.ts';
import { ownSite } from './site.ts';
import { answer, expect, kept, live, question, ready, test, trail } from './wizard.ts';

/** One place of each kind: opened in the browser. */
const OF_EACH_KIND = [
  ...new Map(
    [...STEPS_AND_PAGES, 'codes.91' as const].map((place) => [kindAt(place), place]),
  ).values(),
];

/** Every place with the two languages' paths. */
const EVERY = LANGUAGES.flatMap((language) =>
  [...STEPS_AND_PAGES, ...codePages().map(({ place }) => place)].map((place) => ({
    place,
    path: pathOf(place, language, '/'),
  })),
);

/** Which of them the worker does not answer with their own page and the policy. */
async function unanswered(places: typeof EVERY): Promise<string[]> {
  const wrong = await Promise.all(
    places.map(async ({ place, path }) => {
      const response = await fetch(path);
      const text = await response.text();
      const own = [`data-step="${place}"`, `data-page="${place}"`].some((mark) =>
        text.includes(mark),
      );
      const policy = response.headers.get('content-security-policy') ?? '';
      return own && response.status === 200 && policy.includes("object-src 'none'") ? [] : [path];
    }),
  );
  return wrong.flat();
}

/** What the browser itself says when the line is cut. */
const CUT = /ERR_INTERNET_DISCONNECTED|Failed to update a ServiceWorker/;

test('after the first visit every page of both languages opens without a network', async ({
  page,
  context,
  problems,
}) => {
  await page.goto('/');
  await kept(page);
  await context.setOffline(true);
  expect(await page.evaluate(unanswered, EVERY)).toEqual([]);
  for (const language of LANGUAGES) {
    for (const place of OF_EACH_KIND) {
      const path = pathOf(place, language, '/');
      const response = await page.goto(path, { waitUntil: 'commit' });
      expect(response?.status(), path).toBe(200);
      const own = page.locator(`main:is([data-step="${place}"], [data-page="${place}"])`);
      await expect(own, path).toBeVisible();
    }
  }
  expect(problems.splice(0).filter((text) => !CUT.test(text))).toEqual([]);
});

test('without a network any form of an address works, and a whole case', async ({
  page,
  context,
  problems,
}) => {
  await page.goto('/en/');
  await kept(page);
  await context.setOffline(true);
  for (const path of [
    '/user-exception/network?from=groupmessage&isappinstalled=0',
    '/user-exception/network/?from=timeline',
    '/user-exception/network?',
    '/user-exception/network/index.html',
    '/en/codes/91?from=singlemessage',
  ]) {
    await page.goto(path);
    await live(page);
    await expect(question(page)).toHaveCount(1);
    expect(new URL(page.url()).pathname).toMatch(/\/(index\.html)?$/);
  }
  await page.goto('/codes/no-such-code/?x');
  await live(page);
  await expect(page.getByRole('main')).toHaveAttribute('data-page', 'not-found');

  await page.goto('/');
  await expect(page.getByText('现在连不上网')).toBeVisible();
  await ready(page);
  await answer(page, '刷不了卡，显示“用户异常”或说不清原因');
  await answer(page, '网络正常，没扣款，还是不行');
  await page.reload();
  await expect(trail(page)).toHaveCount(2);
  await page.goto('/');
  await page.getByRole('combobox').fill('yuebuzu');
  await expect(page.getByRole('option').first()).toContainText('51');
  await context.setOffline(false);
  await expect(page.getByText('现在连不上网')).toHaveCount(0);
  const rest = problems.splice(0).filter((text) => !CUT.test(text));
  expect(rest, 'the unknown address').toEqual([expect.stringContaining('404')]);
});

test('a router without a line behind it is noticed, and measured for real', async ({
  page,
  problems,
}) => {
  const site = await ownSite();
  await page.goto(`${site.url}/`);
  await kept(page);
  await page.goto(`${site.url}/user-exception/network/`);
  await live(page);
  site.close();
  await page.getByRole('button', { name: '测一测这台手机的网络' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/也上不了网/);
  await page.reload();
  await expect(page.getByText('现在连不上网')).toBeVisible();
  expect(
    problems.splice(0).filter((text) => !/ERR_CONNECTION_(REFUSED|RESET)|ServiceWorker/.test(text)),
  ).toEqual([]);
});

test('nothing is kept under Save-Data until the line is free', async ({ page }) => {
  await page.addInitScript(() => {
    const line = Object.assign(new EventTarget(), { saveData: true, type: 'cellular' });
    Object.defineProperty(navigator, 'connection', { value: line });
  });
  await page.goto('/');
  await page.waitForRequest(/offline-/);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.evaluate(() => {
    const line = (navigator as unknown as { connection: EventTarget & { type: string } })
      .connection;
    line.type = 'wifi';
    line.dispatchEvent(new Event('change'));
  });
  await kept(page);
});
