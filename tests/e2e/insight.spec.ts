import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page, Request } from 'playwright/test';
import { audit } from '../../scripts/check/a11y/audit.ts';
import { expect, kept, live, test } from './wizard.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const NETWORK = 'https://pos.example.com/x/#v1~user-exception~network-fine';
const SOLVED = `${NETWORK}~this-card-works`;
const CODE = 'https://pos.example.com/x/#v1~screen-code~code.91';

/** A chat export of so many rows. */
const rows = (many: number) =>
  Array.from(
    { length: many },
    (_, i) => `"2026-11-26","商户${i}","机器不行了 ${[NETWORK, SOLVED, CODE][i % 3]}"`,
  ).join('\r\n');

async function insight(page: Page): Promise<void> {
  await page.goto('/agent/insight/');
  await live(page);
  await page.waitForSelector('html[data-ready]');
}

const status = (page: Page) => page.locator('.insight-intake').getByRole('status');
const files = (page: Page) => page.locator('input[type="file"]');
const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text as string),
});

/** A file to choose from the disk, as a person does: handed over as a text a long one would stop the page itself. */
function onDisk(name: string, text: string | Buffer): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, text);
  return path;
}

/** Have the page count the frames in which it is seen that something is being counted. */
async function countFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { frames: number };
    counted.frames = 0;
    const next = () => {
      if (document.querySelector('progress')) counted.frames += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  return () => page.evaluate(() => (window as unknown as { frames: number }).frames);
}

/** A file of the site, asked for without a word of the person's. */
function isOwnFile(request: Request): boolean {
  const { origin, pathname, search } = new URL(request.url());
  const own = origin === new URL(test.info().project.use.baseURL ?? '').origin;
  return own && request.method() === 'GET' && !search && existsSync(`dist${pathname}`);
}

test('chats are counted on the device, shown on the map and in tables, and the text is gone', async ({
  page,
}) => {
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await insight(page);
  await expect(page.getByText('不能当解决率')).toBeVisible();
  await page.getByRole('textbox', { name: '把聊天记录粘贴到这里' }).fill(rows(60));
  await expect(status(page)).toHaveText('找到 60 个情况。');
  await expect(page.getByRole('textbox', { name: '把聊天记录粘贴到这里' })).toHaveValue('');
  const table = (name: string) => page.getByRole('table', { name });
  await expect(table('应答码').getByRole('row').nth(1)).toHaveText(/^91\s*20$/);
  await expect(table('停在哪一步').getByRole('row', { name: /查卡片/ })).toHaveText(/20$/);
  await expect(table('在哪一步解决的').getByRole('row').nth(1)).toHaveText(/查卡片\s*20$/);
  await expect(
    page.locator('.map-step[data-step="user-exception.card-info"]').first(),
  ).toHaveAttribute('data-grade', '5');
  await expect(page.locator('.map-edge[data-grade="5"]').first()).toBeAttached();
  expect(asked.filter((each) => !isOwnFile(each)).map((each) => each.url())).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain('network-fine');
});

test('a hundred thousand rows are counted while the page goes on being drawn', async ({ page }) => {
  await insight(page);
  const frames = await countFrames(page);
  await files(page).setInputFiles(onDisk('chats.csv', rows(100_000)));
  await expect(status(page)).toHaveText('找到 100000 个情况。');
  expect(await frames()).toBeGreaterThan(5);
  await expect(page.getByRole('table', { name: '应答码' })).toContainText('33333');
});

test('a count can be stopped, and then counts nothing', async ({ page }) => {
  await insight(page);
  await files(page).setInputFiles(onDisk('chats.csv', rows(300_000)));
  await page.getByRole('button', { name: '停下' }).click();
  await expect(status(page)).toHaveText(/停下了/);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('is exported without small groups and texts, and merged with a colleague’s', async ({
  page,
}) => {
  await insight(page);
  await files(page).setInputFiles([
    file(
      'a.csv',
      `${rows(60)}\n${'https://x.example/#v1~dispute '.repeat(3)}\n${'https://x.example/#v1~identity '.repeat(2)}`,
    ),
  ]);
  await expect(status(page)).toHaveText('找到 65 个情况。');
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const json = await save('导出 JSON（给同事合并）');
  const csv = await save('导出 CSV（表格）');
  for (const text of [json, csv]) expect(text).not.toMatch(/商户|dispute|identity|https?:/);
  expect(csv).toContain('"codes","91","91","20"');
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
  const other = json.replace('"cases": 65', '"cases": 66');
  await files(page).setInputFiles([file('one.json', json), file('two.json', other)]);
  await expect(status(page)).toHaveText('找到 131 个情况。');
  await expect(page.getByRole('table', { name: '应答码' })).toContainText('40');
});

const HOSTILE: Record<string, string | Buffer> = {
  'ten megabytes of noise': Buffer.alloc(10_000_000, 'x1 '),
  'ten megabytes of bytes': Buffer.from(Uint8Array.from({ length: 10_000_000 }, (_, i) => i % 251)),
  'a fragment of a hundred thousand characters': `https://x.example/#v1${'~network-fine'.repeat(8000)}`,
  'markup and formulas': '=cmd|calc!A1,<img src=x onerror=alert(1)>,"@SUM(1)"',
  'a broken file of counts': '{"pos-insight":1,"versions":{"1":{"cases":"<b>"}}}',
};

for (const [name, body] of Object.entries(HOSTILE)) {
  test(`${name} counts nothing and breaks nothing`, async ({ page }) => {
    await insight(page);
    await files(page).setInputFiles(onDisk('hostile.csv', body));
    await expect(status(page)).toHaveText(/没有找到链接和编号/);
    await files(page).setInputFiles([file('a.csv', rows(15))]);
    await expect(status(page)).toHaveText('找到 15 个情况。');
  });
}

test('works without a network', async ({ page, context, problems }) => {
  await page.goto('/');
  await kept(page);
  await context.setOffline(true);
  await insight(page);
  await page.getByRole('textbox', { name: '把聊天记录粘贴到这里' }).fill(rows(30));
  await expect(status(page)).toHaveText('找到 30 个情况。');
  const cut = /ERR_INTERNET_DISCONNECTED|Failed to update a ServiceWorker/;
  expect(problems.splice(0).filter((text) => !cut.test(text))).toEqual([]);
});

test.describe('to axe', () => {
  test.use({ bypassCSP: true });
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    test(`is no trouble with counts on it, ${colorScheme} at ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 740 });
      await insight(page);
      await page.getByRole('textbox', { name: '把聊天记录粘贴到这里' }).fill(rows(60));
      await page.getByRole('table').first().waitFor();
      expect((await audit(page)).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
});
