import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import type { Page, Route } from 'playwright/test';
import { answer, expect, question, test, withoutWorker } from './wizard.ts';

interface Fault {
  scripts: string;
  /** What happens to each of them. */
  spoil: (route: Route) => Promise<void>;
  /** What the fault itself says on the console, and nothing else may be said. */
  says: RegExp;
}

const script = (body: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body });

const FAULTS: Record<string, Fault> = {
  'are refused': {
    scripts: '**/assets/*.js',
    spoil: (route) => route.abort(),
    says: /^(error: Failed to load resource: net::ERR_FAILED|TypeError: Failed to fetch dynamically imported module: .*)$/,
  },
  'throw as they load': {
    scripts: '**/assets/*.js',
    spoil: script('throw new Error("spoiled")'),
    says: /^Error: spoiled$/,
  },
  'are written in a language of the future': {
    scripts: '**/assets/*.js',
    spoil: script('const page = match (place) { when start: 1 }'),
    says: /^SyntaxError: /,
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
    ['显示“用户异常”，或说不清哪里不对', '终端连得上网吗？'],
    ['网络正常，还是不行', '换一张卡，能刷吗？'],
    ['几张卡都不行', '签到、更新后，好了吗？'],
    ['更新完了，还是不行', '打服务商的技术支持电话'],
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
    await expect.poll(() => problems.length).toBeGreaterThan(4);
    expect(problems.splice(0).filter((problem) => !says.test(problem))).toEqual([]);
  });
}

const files = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
const read = (file: string) => readFileSync(`dist/assets/${file}`, 'utf8');

/** What Chromium 80 or Safari 14 do not have; the build turns syntax into older syntax, not these. */
const NEWER =
  /\.at\(-|Object\.(?:hasOwn|groupBy)\(|\.replaceAll\(|structuredClone\(|\.findLast(?:Index)?\(|\.to(?:Sorted|Reversed|Spliced)\(|URL\.(?:canParse|parse)\(|AbortSignal\.(?:timeout|any)\(|\.randomUUID\(|withResolvers\(|\(\?<[=!]/;

test('the scripts are of 2020: the syntax, and what they call', () => {
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const code = read(file);
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' }), file).not.toThrow();
    expect(NEWER.exec(code)?.[0], file).toBeUndefined();
  }
});

test('what stands in every page is of 2009', () => {
  for (const file of ['index.html', 'en/poster/index.html', '404.html']) {
    const [, early = ''] =
      /<script>([\s\S]*?)<\/script>/.exec(readFileSync(`dist/${file}`, 'utf8')) ?? [];
    expect(early, file).toContain('pos-case');
    expect(() => parse(early, { ecmaVersion: 5 }), file).not.toThrow();
  }
});
