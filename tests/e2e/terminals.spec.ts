import type { Page } from 'playwright/test';
import { answer, expect, live, question, ready, test, trail } from './wizard.ts';

const RECORDS = '/transaction-status/records/';
const CLASSIC = '打印（6）→ 重打最后一笔（1），多半';
const CENTERM = '打印 → 重打最后一笔，多半';

/** The paths of the step on the page. */
const paths = (page: Page) => page.locator('.menu-here');
const remembered = (page: Page) => page.evaluate(() => localStorage.getItem('pos-pack'));

/** On the page of all terminals, take one. */
async function choose(page: Page, pack: string): Promise<void> {
  await live(page);
  await page.locator(`#${pack}`).getByRole('button').click();
  await expect(page.locator(`#${pack}`).getByRole('button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
}

/** Before the first page: this device has chosen its terminal. */
async function withOwn(page: Page, pack: string): Promise<void> {
  await page.addInitScript((name) => {
    if (localStorage.getItem('pos-pack') === null) localStorage.setItem('pos-pack', name);
  }, pack);
}

test('chosen once from a step, it shows its keys there, after a reload and on other steps', async ({
  page,
}) => {
  await page.goto(RECORDS);
  await ready(page);
  await expect(paths(page)).toHaveCount(0);
  await page.getByRole('link', { name: '在您的机器上怎么按？' }).click();
  await expect(question(page)).toHaveText('在您的机器上怎么按？');
  await choose(page, 'classic');
  await expect(page.getByRole('status').filter({ hasText: '记住了' })).toBeVisible();
  await page.getByRole('link', { name: '回去接着查' }).click();
  await expect(question(page)).toHaveText('上一笔到底成没成？');
  await expect(paths(page)).toContainText(CLASSIC);
  await expect(paths(page)).toContainText('找不到，就报机身型号给服务商');
  await page.reload();
  await expect(paths(page)).toContainText('管理（7）→ 交易查询（3）→ 按凭证号（3），多半');
  await ready(page);
  await answer(page, '查不到，说不准');
  await expect(question(page)).toHaveText('钱自动退回去了吗？（冲正）');
  await expect(paths(page)).toContainText('其他（8）→ 余额查询，多半');
  await expect(paths(page)).toContainText('有的再选“POS签到”');
});

test('it goes along with the answers, and into the report', async ({ page, browser }) => {
  await withOwn(page, 'classic');
  await page.goto(RECORDS);
  await ready(page);
  await expect(paths(page)).toBeVisible();
  expect(page.url()).not.toContain('#');
  await answer(page, '查不到，说不准');
  await expect(page).toHaveURL(/#v1~records\.cannot-tell~pos\.classic$/);
  await page.getByRole('button', { name: '发给客服' }).click();
  const report = (await page.getByRole('dialog').locator('pre').textContent()) ?? '';
  expect(report).toContain('\n机器：键盘机（菜单带数字）\n');
  const link = report.split('\n').at(-1) ?? '';
  expect(link).toBe(page.url());

  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(paths(other)).toContainText('键盘机');
  await expect(trail(other)).toHaveCount(2);
  expect(await remembered(other)).toBeNull();
  await elsewhere.close();
});

test('a report from a step without answers names it too', async ({ page }) => {
  await withOwn(page, 'centerm');
  await page.goto(RECORDS);
  await ready(page);
  await page.getByRole('button', { name: '发给客服' }).click();
  const report = page.getByRole('dialog').locator('pre');
  await expect(report).toContainText('机器：升腾（触屏）');
  await expect(report).toContainText(`${RECORDS}#v1~pos.centerm`);
});

test.describe('a link about another terminal', () => {
  test.beforeEach(async ({ page }) => {
    await withOwn(page, 'centerm');
    await page.goto(`${RECORDS}#v1~transaction-status~pos.classic`);
  });

  test('is shown as it says, and this device keeps its own', async ({ page }) => {
    await expect(paths(page)).toContainText(CLASSIC);
    await ready(page);
    await answer(page, '查不到，说不准');
    await expect(page).toHaveURL(/~pos\.classic$/);
    await page.reload();
    await expect(paths(page)).toContainText('键盘机');
    expect(await remembered(page)).toBe('centerm');
    await page.goto('/user-exception/network/');
    await expect(paths(page)).toContainText('升腾');
  });

  test('is changed by choosing, for the case and on the way back', async ({ page }) => {
    await expect(paths(page)).toContainText(CLASSIC);
    await page.getByRole('link', { name: '换机型' }).click();
    await expect(page.locator('#classic').getByRole('button')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await choose(page, 'centerm');
    await expect(page).toHaveURL(/\/terminals\/#v1~transaction-status~pos\.centerm$/);
    await page.goBack();
    await expect(question(page)).toHaveText('上一笔到底成没成？');
    await expect(paths(page)).toContainText(CENTERM);
    await expect(page).toHaveURL(/~pos\.centerm$/);
    expect(await page.evaluate(() => localStorage.getItem('pos-case'))).not.toContain('classic');
  });
});

test('a terminal that nobody here knows costs nothing: the answers stay, the names are there', async ({
  page,
}) => {
  await page.goto(`${RECORDS}#v1~transaction-status~ticket.K-17~pos.of-tomorrow`);
  await expect(paths(page)).toContainText('菜单名字各家不同');
  await expect(paths(page)).not.toContainText('→');
  await expect(page).toHaveURL(/#v1~transaction-status~ticket\.K-17~pos\.of-tomorrow$/);
  await expect(page.getByText('工单 K-17')).toBeVisible();
  await expect(page.getByText('按“打印”→“重打最后一笔”。')).toBeVisible();
  await ready(page);
  await answer(page, '查不到，说不准');
  await expect(page).toHaveURL(/~ticket\.K-17~pos\.of-tomorrow$/);
  await expect(trail(page)).toHaveCount(2);
  await page.getByRole('button', { name: '发给客服' }).click();
  await expect(page.getByRole('dialog').locator('pre')).not.toContainText('机器：');
});

/** How a storage turns against the page. */
const TURNS: Record<string, () => void> = {
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'is forbidden': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  },
};

for (const [name, spoil] of Object.entries(TURNS)) {
  test(`where the storage ${name} the address remembers it`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto('/terminals/#v1~transaction-status');
    await choose(page, 'centerm');
    await expect(page.getByRole('status').filter({ hasText: '记不住' })).toBeVisible();
    await expect(page).toHaveURL(/#v1~transaction-status~pos\.centerm$/);
    await page.reload();
    await live(page);
    await expect(page.locator('#centerm').getByRole('button')).toHaveText('已选这台');
    await page.goto(`${RECORDS}#v1~transaction-status~pos.centerm`);
    await expect(paths(page)).toContainText(CENTERM);
  });
}

test('it is forgotten where it was chosen, and with the case on the page about the site', async ({
  page,
}) => {
  await page.goto('/terminals/');
  await choose(page, 'classic');
  expect(await remembered(page)).toBe('classic');
  await page.getByRole('button', { name: '不记机型了' }).click();
  await expect(page.getByRole('status').filter({ hasText: '忘掉了' })).toBeVisible();
  expect(await remembered(page)).toBeNull();
  await choose(page, 'newland');
  await page.goto('/user-exception/network/');
  await expect(paths(page)).toContainText('没查到，找名字像的');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await page.goto('/about/');
  await ready(page);
  await page.getByRole('link', { name: '忘掉没查完的和机型' }).click();
  await expect(question(page)).toHaveText('POS机怎么了？');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(page.getByRole('button', { name: '接着查' })).toBeHidden();
  await page.goto('/user-exception/network/');
  await live(page);
  await expect(paths(page)).toHaveCount(0);
});

test('another tab’s choice is taken over', async ({ page, context }) => {
  await page.goto(RECORDS);
  await live(page);
  const other = await context.newPage();
  await other.goto('/terminals/');
  await choose(other, 'centerm');
  await expect(paths(page)).toContainText(CENTERM);
});

test('in English the words printed stay Chinese, and the rest is said in English', async ({
  page,
}) => {
  await withOwn(page, 'classic');
  await page.goto('/en/transaction-status/records/');
  await expect(paths(page)).toContainText('This terminal: Keypad terminal (numbered menu).');
  await expect(paths(page)).toContainText(
    'Reprint the last slip 打印（6）→ 重打最后一笔（1）, most likely',
  );
  await expect(paths(page).locator('[lang="zh-CN"]')).toHaveCount(2);
  await page.getByRole('link', { name: 'Another terminal' }).click();
  await expect(question(page)).toHaveText('Which keys on your terminal?');
  await choose(page, 'centerm');
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await expect(paths(page)).toContainText('Centerm');
});

test('is found by the search', async ({ page }) => {
  for (const [home, words, name] of [
    ['/', '找不到菜单', '机器上怎么按'],
    ['/en/', 'keypad', 'Where the keys are'],
  ] as const) {
    await page.goto(home);
    await ready(page);
    await page.getByRole('combobox').fill(words);
    await expect(page.getByRole('option').first()).toHaveText(new RegExp(name));
  }
});

for (const [name, width, path] of [
  ['in Chinese', 320, RECORDS],
  ['in English', 320, '/en/user-exception/software-update/'],
  ['wide', 1280, '/transaction-status/reversal/'],
] as const) {
  test(`nothing moves when the paths come, ${name} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await withOwn(page, 'classic');
    await page.addInitScript(() => {
      const moved = { by: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.by += (entry as never)['value'] as number;
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { moved });
    });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/Paths-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path);
    await live(page);
    const first = page.locator('.answers a').first();
    const before = await first.boundingBox();
    release();
    await expect(paths(page)).toBeVisible();
    expect(await first.boundingBox()).toEqual(before);
    const roomy = await page.locator('.menu-known').boundingBox();
    expect((await paths(page).boundingBox())?.height).toBe(roomy?.height);
    // A line within the box may be set a pixel off; the answers, asked above, do not move at all.
    const by = await page.evaluate(() => (window as unknown as { moved: { by: number } }).moved.by);
    expect(by).toBeLessThan(0.0002);
  });
}

test('where the paths cannot be had the names stand alone', async ({ page, problems }) => {
  await withOwn(page, 'classic');
  await page.route('**/assets/Paths-*.js', (route) => route.abort());
  await page.goto(RECORDS);
  await live(page);
  await expect(page.locator('.menu-room')).toBeHidden();
  await expect(page.locator('html:not([data-pack])')).toHaveCount(1);
  await expect(page.getByText('按“打印”→“重打最后一笔”。')).toBeVisible();
  await ready(page);
  await answer(page, '查不到，说不准');
  await expect(question(page)).toHaveText('钱自动退回去了吗？（冲正）');
  // The browser itself reports the requests that were refused.
  expect(problems.splice(0).join()).toContain('ERR_FAILED');
});

test('nothing of it is loaded where no terminal was chosen', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(RECORDS);
  await ready(page);
  await answer(page, '查不到，说不准');
  expect(requests.join()).not.toMatch(/Paths|pack-named/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the names are there, and the way to every terminal’s paths', async ({ page }) => {
    await page.goto(`${RECORDS}#v1~transaction-status~pos.classic`);
    await expect(page.getByText('按“打印”→“重打最后一笔”。')).toBeVisible();
    await expect(page.locator('.menu-room')).toBeHidden();
    await page.getByRole('link', { name: '在您的机器上怎么按？' }).click();
    await expect(question(page)).toHaveText('在您的机器上怎么按？');
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.locator('#classic summary').click();
    await expect(page.locator('#classic')).toContainText(CLASSIC);
    await expect(page.locator('#classic')).toContainText('旁边是“锁定终端”，别按');
  });
});
