import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';
import { loadBrand } from '../../scripts/build/brand/index.ts';
import { audit } from '../../scripts/check/a11y/audit.ts';
import { buildBrand, type OwnSite, ownSite } from './site.ts';
import { answer, expect, live, question, ready, test, trail, withoutWorker } from './wizard.ts';

test.describe.configure({ mode: 'serial' });

/** The default at `/`, and two brands below it on the same host. */
let host: OwnSite;
const HARBOUR = loadBrand('brands/harbour');

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const built = await Promise.all(['harbour', 'lantern'].map(buildBrand));
  host = await ownSite('dist', ...built);
});
test.afterAll(() => host.close());

const FIRST = '刷不了卡，显示“用户异常”或说不清原因';

/** The colour of something as it is shown, `#rrggbb`. */
const colourOf = (page: Page, name: string) =>
  page.evaluate(
    (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(),
    name,
  );

test('a brand has its name, words, colours, icon, numbers and terminals', async ({ page }) => {
  await page.goto(`${host.url}/harbour/`);
  await live(page);
  await expect(page).toHaveTitle('机器不好用？港湾陪您一步一步查 · 港湾排障（示例）');
  expect(await colourOf(page, '--accent')).toBe(HARBOUR.colours.light.accent);
  const theme = page.locator('meta[name=theme-color]').first();
  await expect(theme).toHaveAttribute('content', HARBOUR.colours.light.paper);
  const manifest = (await (
    await page.request.get(`${host.url}/harbour/en/manifest.webmanifest`)
  ).json()) as {
    name: string;
    theme_color: string;
    icons: { src: string }[];
    screenshots?: unknown;
  };
  expect(manifest.name).toBe('Harbour help (example)');
  expect(manifest.theme_color).toBe(HARBOUR.colours.light.paper);
  expect(manifest.screenshots).toBeUndefined();
  for (const { src } of manifest.icons)
    expect((await page.request.get(host.url + src)).status(), src).toBe(200);
  await page.goto(`${host.url}/harbour/call/`);
  await expect(
    page.getByRole('link', { name: /港湾服务热线（示例）.*400-000-0001/ }),
  ).toBeVisible();
  await page.goto(`${host.url}/harbour/terminals/`);
  await expect(page.getByText('开机画面写着“港湾”。')).toBeVisible();
  await expect(page.getByText('新大陆')).toHaveCount(0);
  await page.goto(`${host.url}/lantern/en/`);
  await live(page);
  await expect(page.getByText('head office helps')).toBeVisible();
});

test('numbers of a brand’s own have no date of ours; the others have theirs', async ({ page }) => {
  await page.goto(`${host.url}/harbour/call/`);
  const list = (phone: string) =>
    page.locator('.contacts > div').filter({ has: page.locator(`a[href="tel:${phone}"]`) });
  await expect(list('400-000-0001')).not.toContainText('核对于');
  await expect(list('95588')).toContainText('核对于');
  await expect(page.locator('.step-body > p', { hasText: '核对于' })).toHaveCount(0);
  await page.goto(`${host.url}/call/`);
  await expect(page.getByText(/核对于/)).toHaveCount(1);
});

test('each keeps its own case, terminal and copy, whichever was opened first', async ({
  page,
  context,
}) => {
  // The first site's worker has the whole host as its scope.
  await page.goto(`${host.url}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await ready(page);
  await answer(page, FIRST);
  await answer(page, '网络正常，没扣款，还是不行');
  await expect(trail(page)).toHaveCount(2);

  const other = await context.newPage();
  await other.goto(`${host.url}/harbour/`);
  await ready(other);
  await expect(other.getByRole('link', { name: '接着查' })).toBeHidden();
  await answer(other, FIRST);
  await expect(trail(other)).toHaveCount(1);
  // The other site's worker takes the page over: that is no newer version of this one.
  await other.waitForFunction(() =>
    navigator.serviceWorker.controller?.scriptURL.endsWith('/harbour/sw.js'),
  );
  expect(await other.locator('html').getAttribute('data-outdated')).toBeNull();
  await answer(other, '还是连不上网');

  const kept = await page.evaluate(() => Object.keys(localStorage).sort());
  expect(kept).toEqual(['pos-case', 'pos-case /harbour/']);
  await page.reload();
  await live(page);
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(trail(page)).toHaveCount(2);

  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ')[1])))
    .toEqual(expect.arrayContaining(['/', '/harbour/']));
  const scopes = () =>
    navigator.serviceWorker
      .getRegistrations()
      .then((all) => all.map(({ scope }) => new URL(scope).pathname).sort());
  expect(await page.evaluate(scopes)).toEqual(['/', '/harbour/']);
});

test('forgetting one brand’s case leaves the other’s', async ({ page }) => {
  for (const base of ['/harbour/', '/lantern/']) {
    await page.goto(`${host.url}${base}`);
    await ready(page);
    await answer(page, FIRST);
    await expect(trail(page)).toHaveCount(1);
  }
  await page.getByRole('link', { name: '重新开始' }).click();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage)))
    .toEqual(['pos-case /harbour/']);
});

test.describe('in a frame', () => {
  let help: Server;
  test.beforeAll(async () => {
    help = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>Help</title><iframe src="${host.url}${request.url}"></iframe>`,
      );
    });
    await new Promise<void>((done) => help.listen(0, done));
  });
  test.afterAll(() => {
    help.close();
  });

  test('a site is shown by nobody who is not named', async ({ page, problems }) => {
    const { port } = help.address() as AddressInfo;
    for (const base of ['/', '/harbour/']) {
      await page.goto(`http://127.0.0.1:${port}${base}`);
      await expect.poll(() => problems.splice(0).join('\n')).toContain('frame-ancestors');
      expect(page.frames()[1]?.url()).not.toContain(base === '/' ? 'localhost' : base);
    }
  });

  test('and by whom its configuration names', async ({ page }) => {
    await withoutWorker(page);
    // A page of the internet may not ask this machine: the site stands on a host of the internet too.
    await page.route('https://pos.harbour.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: host.url + pathname }) });
    });
    await page.route('https://help.harbour.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Help</title><iframe src="https://pos.harbour.example/harbour/en/"></iframe>',
      }),
    );
    await page.goto('https://help.harbour.example/');
    const framed = page.frameLocator('iframe');
    await expect(framed.getByRole('heading', { level: 1 })).toBeVisible();
    await framed.getByRole('link', { name: 'I don’t know whether it was charged' }).click();
    await expect(framed.getByRole('main')).toHaveAttribute('data-step', /^transaction-status/);
  });
});

test.describe('is read as easily as the default', () => {
  // axe is put into the page.
  test.use({ bypassCSP: true });
  for (const scheme of ['light', 'dark'] as const)
    test(`in ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      for (const path of ['', 'user-exception/network/', 'codes/91/', 'call/']) {
        await page.goto(`${host.url}/harbour/${path}`);
        await live(page);
        expect((await audit(page)).violations, path).toEqual([]);
      }
      expect(await colourOf(page, '--ink')).toBe(HARBOUR.colours[scheme].ink);
    });
});
