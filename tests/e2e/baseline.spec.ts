import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import type { Page, Route } from 'playwright/test';
import { answer, expect, live, question, test, withoutWorker } from './wizard.ts';

interface Fault {
  scripts: string;
  /** What happens to each of them. */
  spoil: (route: Route) => Promise<void>;
  /** What the browser itself says of the fault, if anything, and nothing else may be said. */
  says?: RegExp;
}

const script = (body: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body });

const FAULTS: Record<string, Fault> = {
  'are refused': {
    scripts: '**/assets/*.js',
    spoil: (route) => route.abort(),
    says: /^error: Failed to load resource: net::ERR_FAILED$/,
  },
  'throw as they load': {
    scripts: '**/assets/*.js',
    spoil: script('throw new Error("spoiled")'),
  },
  'are written in a language of the future': {
    scripts: '**/assets/*.js',
    spoil: script('const page = match (place) { when start: 1 }'),
  },
  'come without the engine': {
    scripts: '**/assets/engine-*.js',
    spoil: (route) => route.abort(),
    says: /^error: Failed to load resource: net::ERR_FAILED$/,
  },
};

/** The way to the provider, each answer tapped on a page that was loaded. */
async function walk(page: Page): Promise<void> {
  await page.goto('/');
  for (const [words, next] of [
    ['刷不了卡，显示“用户异常”或说不清原因', 'POS机连得上网吗？'],
    ['网络正常，没扣款，还是不行', '换一张卡，能刷吗？'],
    ['几张卡都不行，都没扣款', '签到、更新后，好了吗？'],
    ['更新完了，还是不行', '找服务商（装机、修机的那家）'],
  ] as const) {
    await answer(page, words);
    await expect(question(page)).toHaveText(next);
  }
}

for (const [name, { scripts, spoil, says }] of Object.entries(FAULTS)) {
  test(`where the scripts ${name}, the links lead on and carry the answers`, async ({
    page,
    problems,
  }) => {
    await withoutWorker(page);
    await page.route(scripts, spoil);
    await walk(page);
    await expect(page).toHaveURL(
      /\/contact\/vendor\/#v1~user-exception~network-fine~no-card-works~still-failing$/,
    );
    await page.getByRole('link', { name: '跳到正文' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#v1~user-exception~network-fine~no-card-works~still-failing$/);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/contact\/vendor\/#v1~user-exception~.*~still-failing$/);
    await expect(question(page)).toBeVisible();
    // The last page's scripts may be on their way still.
    if (says) await expect.poll(() => problems.length).toBeGreaterThan(4);
    expect(problems.splice(0).filter((problem) => !says?.test(problem))).toEqual([]);
  });

  test(`where the scripts ${name}, the way back leads one step back each time`, async ({
    page,
    problems,
  }) => {
    await withoutWorker(page);
    await page.route(scripts, spoil);
    await walk(page);
    const entries = await page.evaluate(() => history.length);
    for (const heading of [
      '签到、更新后，好了吗？',
      '换一张卡，能刷吗？',
      'POS机连得上网吗？',
      'POS机怎么了？',
    ]) {
      await page.getByRole('link', { name: '返回' }).click();
      await expect(question(page)).toHaveText(heading);
    }
    expect(await page.evaluate(() => history.length)).toBe(entries);
    problems.splice(0);
  });
}

/** The buttons that a person sees. Without scripts only the search's does something: it sends the form. */
const buttons = (page: Page) => page.getByRole('button').filter({ visible: true });

test.describe('nothing that needs the scripts is left standing', () => {
  for (const name of ['base', 'index']) {
    test(`where ${name} is lost`, async ({ page, problems }) => {
      await withoutWorker(page);
      await page.route(`**/assets/${name}-*.js`, (route) => route.abort());
      await page.goto('/user-exception/network/');
      await expect(buttons(page)).toHaveCount(0);
      await page.goto('/codes/');
      await expect(buttons(page)).toHaveText(['']);
      expect(problems.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
    });
  }

  test('where the starter itself cannot be read', async ({ page, problems }) => {
    await withoutWorker(page);
    // Chromium 61 and 62 know modules, but not the import() of the starter.
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive')
          dispatchEvent(new ErrorEvent('error', { message: 'SyntaxError' }));
      });
    });
    await page.route('**/assets/*.js', () => {});
    await page.goto('/user-exception/network/');
    await expect(buttons(page)).toHaveCount(0);
    problems.splice(0);
  });

  for (const name of ['base', 'index', 'DeskScreen', 'engine', 'words.zh-CN']) {
    test(`the desk says so where ${name} is lost`, async ({ page, problems }) => {
      await withoutWorker(page);
      await page.route(`**/assets/${name}-*.js`, (route) => route.abort());
      await page.goto('/agent/');
      await expect(page.getByText('正在准备')).toBeHidden();
      await expect(page.getByText('还没打开')).toBeVisible();
      expect(problems.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
    });
  }

  for (const scripts of ['*', 'words.zh-CN-*']) {
    test(`the desk says so where ${scripts} hangs`, async ({ page }) => {
      await withoutWorker(page);
      await page.route(`**/assets/${scripts}.js`, () => {});
      await page.goto('/agent/', { waitUntil: 'commit' });
      await expect(page.getByText('正在准备')).toBeVisible();
      await expect(page.getByText('还没打开')).toBeHidden();
      // Ten seconds later.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      await expect(page.getByText('还没打开')).toBeVisible();
    });
  }
});

const SAVED = JSON.stringify({
  place: 'user-exception.card-info',
  progress: 'v1~user-exception~network-fine',
});

for (const [name, scripts] of [
  ['no script arrives', '**/assets/*.js'],
  ['the engine does not arrive', '**/assets/engine-*.js'],
] as const) {
  test(`where ${name}, a saved case goes on by loading its page`, async ({ page }) => {
    await withoutWorker(page);
    await page.addInitScript((saved) => localStorage.setItem('pos-case', saved), SAVED);
    await page.route(scripts, () => {});
    await page.goto('/', { waitUntil: 'commit' });
    if (scripts.includes('engine')) await live(page);
    await page.getByRole('button', { name: '接着查' }).click();
    await expect(page).toHaveURL(/\/card-info\/#v1~user-exception~network-fine$/);
    await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  });
}

const files = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
const read = (file: string) => readFileSync(`dist/assets/${file}`, 'utf8');
const WORKER = ['sw.js', readFileSync('dist/sw.js', 'utf8')] as const;

/** What Chromium 64 or Safari 14 do not have and src/ui/older.ts does not bring. */
const NEWER =
  /\.at\(-|Object\.(?:hasOwn|groupBy)\(|\.replaceAll\(|structuredClone\(|\.findLast(?:Index)?\(|\.to(?:Sorted|Reversed|Spliced)\(|\.replaceChildren\(|\.trim(?:Start|End)\(|URL\.(?:canParse|parse)\(|AbortSignal\.(?:timeout|any)\(|\.randomUUID\(|withResolvers\(|\bqueueMicrotask\(|\(\?<[=!]/;

interface Node {
  type: string;
  operator?: string;
  param?: unknown;
  bigint?: string;
}

/** Syntax younger than Chromium 64; import() and import.meta it has, which acorn takes for 2020. */
function tooNew({ type, operator, param, bigint }: Node): boolean {
  if (type === 'CatchClause') return param === null;
  return type === 'ChainExpression' || operator === '??' || bigint !== undefined;
}

/** All nodes of a syntax tree that are too new. */
function newerNodes(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const below = Object.values(tree).flatMap(newerNodes);
  const node = tree as Node;
  return typeof node.type === 'string' && tooNew(node) ? [node.type, ...below] : below;
}

test('the scan for newer syntax finds it', () => {
  for (const code of ['a?.b', 'a ?? b', 'try {} catch {}', '10n'])
    expect(newerNodes(parse(code, { ecmaVersion: 2020 })), code).toHaveLength(1);
});

test('the scripts are of 2018: the syntax, and what they call', () => {
  expect(files.length).toBeGreaterThan(5);
  for (const [file, code] of [...files.map((each) => [each, read(each)] as const), WORKER]) {
    expect(newerNodes(parse(code, { ecmaVersion: 2020, sourceType: 'module' })), file).toEqual([]);
    expect(NEWER.exec(code)?.[0], file).toBeUndefined();
  }
});

test('only an engine that lacks something asks for what older ones lack', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await withoutWorker(page);
  await page.goto('/');
  await live(page);
  expect(asked.filter((url) => url.includes('/older-'))).toEqual([]);
  await page.addInitScript(() => {
    for (const [owner, names] of [
      [Object, ['fromEntries']],
      [Array.prototype, ['flat', 'flatMap']],
      [String.prototype, ['matchAll']],
      [Element.prototype, ['toggleAttribute']],
      [window, ['AbortController']],
    ] as const)
      for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await page.goto('/');
  await live(page);
  expect(asked.filter((url) => url.includes('/older-'))).toHaveLength(1);
  await page.getByRole('combobox').fill('余额不足');
  await page.getByRole('option', { name: /51/ }).first().click();
  await expect(page).toHaveURL(/\/codes\/51\/$/);
});

test('what stands in every page is of 2009', () => {
  for (const file of ['index.html', 'en/poster/index.html', '404.html']) {
    const [, early = ''] =
      /<script>([\s\S]*?)<\/script>/.exec(readFileSync(`dist/${file}`, 'utf8')) ?? [];
    expect(early, file).toContain('pos-case');
    expect(() => parse(early, { ecmaVersion: 5 }), file).not.toThrow();
  }
});
