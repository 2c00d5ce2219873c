import type { Page } from 'playwright/test';
import { answer, expect, live, question, ready, test, trail } from './wizard.ts';

const button = (page: Page) => page.getByRole('button', { name: '发给客服' });
const dialog = (page: Page) => page.getByRole('dialog', { name: '发给客服' });
const slip = (page: Page) => dialog(page).locator('pre');

/** Two answers given, at the third step. */
async function afterTwoAnswers(page: Page): Promise<void> {
  await page.goto('/user-exception/network/');
  await ready(page);
  await answer(page, '网络正常，没扣款，还是不行');
  await answer(page, '几张卡都不行，都没扣款');
  await expect(question(page)).toHaveText('签到、更新后，好了吗？');
}

/** Take the clipboard of today away, as plain http and old WebViews do. */
function withoutClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
}

/** What is pasted into an empty field. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' }));
  });
  await page.locator('#paste').focus();
  await page.keyboard.press('ControlOrMeta+V');
  // The clipboard is another process's.
  await expect(page.locator('#paste')).not.toHaveValue('');
  return page.locator('#paste').inputValue();
}

test('a tap opens the report: steps, answers, where now, and the link', async ({ page }) => {
  await afterTwoAnswers(page);
  await button(page).click();
  await expect(dialog(page)).toBeVisible();
  const text = (await slip(page).textContent()) ?? '';
  const lines = text.split('\n');
  expect(lines[0]).toMatch(/^【POS机排障助手 \d+\.\d+\.\d+】$/);
  expect(lines[1]).toMatch(/^时间：\d{4}-\d\d-\d\d \d\d:\d\d \S+$/);
  expect(lines.slice(2)).toEqual([
    '查过：',
    '1. 查网络：网络正常，没扣款，还是不行',
    '2. 查卡片：几张卡都不行，都没扣款',
    '现在：签到和更新',
    expect.stringMatching(/^编号：\d{4} \d{4}$/),
    '打开这一步：',
    page.url(),
  ]);
  expect(page.url()).toContain('/user-exception/software-update/#v1~');
  await expect(dialog(page).getByRole('img', { name: '这一步的二维码' })).toBeVisible();
});

test('by keyboard: Enter opens, Escape and the button close, the focus returns', async ({
  page,
}) => {
  await afterTwoAnswers(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: '复制' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: '关闭' }).press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
});

test('the link opens the same step with the same trail on another device', async ({
  page,
  browser,
}) => {
  await afterTwoAnswers(page);
  await button(page).click();
  const link = (await slip(page).textContent())?.split('\n').at(-1) ?? '';
  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await live(other);
  await expect(question(other)).toHaveText('签到、更新后，好了吗？');
  await expect(trail(other)).toHaveText([
    /首页/,
    /查网络.*网络正常/,
    /查卡片.*几张卡都不行，都没扣款/,
  ]);
  await elsewhere.close();
});

test('a response code and an outcome are in the report', async ({ page }) => {
  await page.goto('/contact/vendor/#v1~start.screen-code~codes.code.a0');
  await ready(page);
  await expect(trail(page)).toHaveCount(2);
  await button(page).click();
  await expect(slip(page)).toContainText(
    '情况：屏幕上有个两位的代码（如 91、A0）；应答码 A0\n查过：还没有\n',
  );
  await expect(slip(page)).toContainText('现在：找服务商');
});

test.describe('copying', () => {
  test('with the clipboard of today', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await afterTwoAnswers(page);
    await button(page).click();
    await dialog(page).getByRole('button', { name: '复制' }).click();
    await expect(dialog(page).getByRole('status')).toHaveText(/复制好了/);
    const clipboard = await page.evaluate(() => navigator.clipboard.readText());
    expect(clipboard).toBe(await slip(page).textContent());
  });

  test('without it, from within the dialog', async ({ page }) => {
    await page.addInitScript(withoutClipboard);
    await afterTwoAnswers(page);
    await button(page).click();
    const text = await slip(page).textContent();
    await dialog(page).getByRole('button', { name: '复制' }).click();
    await expect(dialog(page).getByRole('status')).toHaveText(/复制好了/);
    await page.keyboard.press('Escape');
    await expect(button(page)).toBeFocused();
    expect(await pasted(page)).toBe(text);
  });

  test('where every way fails the text is selected for the hand', async ({ page }) => {
    await page.addInitScript(withoutClipboard);
    await page.addInitScript(() => {
      document.execCommand = () => false;
    });
    await afterTwoAnswers(page);
    await button(page).click();
    await dialog(page).getByRole('button', { name: '复制' }).click();
    await expect(dialog(page).getByRole('status')).toHaveText(/长按/);
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.trim()).toBe(await slip(page).textContent());
  });
});

test.describe('sharing', () => {
  const share = (page: Page) => dialog(page).getByRole('button', { name: '分享' });

  test('is offered only where the browser can', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await afterTwoAnswers(page);
    await button(page).click();
    await expect(dialog(page).getByRole('button', { name: '打印' })).toBeVisible();
    await expect(share(page)).toHaveCount(0);
  });

  test('hands over the text; a change of mind is silent, a failure is not', async ({ page }) => {
    await page.addInitScript(() => {
      const given: string[] = [];
      const outcomes = [undefined, 'AbortError', 'NotAllowedError'];
      Object.assign(window, { given });
      Object.assign(Navigator.prototype, {
        share: async ({ text }: ShareData) => {
          given.push(text ?? '');
          const name = outcomes[given.length - 1];
          if (name) throw new DOMException('', name);
        },
      });
    });
    await afterTwoAnswers(page);
    await button(page).click();
    await share(page).click();
    await share(page).click();
    await expect(dialog(page).getByRole('status')).toBeEmpty();
    await share(page).click();
    await expect(dialog(page).getByRole('status')).toHaveText(/没分享成/);
    const given = await page.evaluate(() => (window as never)['given'] as string[]);
    expect(given[0]).toBe(await slip(page).textContent());
  });
});

test('what is printed while it is open is the report alone', async ({ page }) => {
  await afterTwoAnswers(page);
  await button(page).click();
  await expect(slip(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(slip(page)).toBeVisible();
  await expect(dialog(page).getByRole('img', { name: '这一步的二维码' })).toBeVisible();
  await expect(question(page)).toBeHidden();
  await expect(dialog(page).getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(question(page)).toBeVisible();
});

test('without modal dialogs it opens below the button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
  });
  await afterTwoAnswers(page);
  await button(page).click();
  const section = page.getByRole('region', { name: '发给客服' });
  await expect(section.getByRole('button', { name: '复制' })).toBeFocused();
  await expect(section.locator('pre')).toContainText('2. 查卡片：几张卡都不行，都没扣款');
  await page.keyboard.press('Escape');
  await expect(section).toHaveCount(0);
  await expect(button(page)).toBeFocused();
});

test('says so while it is on its way, and where it cannot be had; then it can be had', async ({
  page,
  problems,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/Report-*.js', async (route) => {
    await held;
    await route.abort('internetdisconnected');
  });
  await afterTwoAnswers(page);
  await button(page).click();
  await expect(page.getByRole('button', { name: '正在准备……' })).toBeFocused();
  release();
  await expect(page.getByRole('alert')).toHaveText(/没加载出来/);
  await expect(button(page)).toBeFocused();
  // The browser itself reports the request that could not be made.
  expect(problems.splice(0).join()).toContain('ERR_INTERNET_DISCONNECTED');
  await page.unroute('**/assets/Report-*.js');
  await button(page).click();
  await expect(slip(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('Back leaves the step, and the report with it', async ({ page }) => {
  await afterTwoAnswers(page);
  await button(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(question(page)).toHaveText('换一张卡，能刷吗？');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-report');
});

test('nothing of it is loaded before it is asked for, and the start offers it only in a case', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/');
  await ready(page);
  await expect(button(page)).toHaveCount(0);
  await afterTwoAnswers(page);
  expect(requests.join()).not.toContain('Report');
  await page.goto('/en/#v1~network.network-fine');
  await expect(page.getByRole('button', { name: 'Send to support' })).toBeVisible();
});
