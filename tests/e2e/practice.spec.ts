import type { Page } from 'playwright/test';
import { expect, live, question, test } from './wizard.ts';

/** What a cashier sees and presses, in each language. */
const WORDS = {
  '/practice/': {
    open: '练这一题: 刷到一半断网',
    screen: '通讯超时',
    acts: ['说：正在查结果', '重新连网', '查询', '请顾客看手机', '确认（收款）', '给小票，交货'],
    nothing: '手机银行里没有扣款。',
    end: '只收了一次钱，货也给了。',
    done: '这一题练好了。',
    next: '下一题',
    nextName: '扫码停在支付中',
    others: '换一题',
    ticked: '练好了',
  },
  '/en/practice/': {
    open: 'Practise this: The line broke off',
    screen: 'Timed out',
    acts: [
      'Say: Checking the result',
      'Reconnect the network',
      'Query 查询',
      'Ask them to look at their phone',
      'OK 确认 (take the money)',
      'Give slip and goods',
    ],
    nothing: 'My banking app shows no charge.',
    end: 'Paid once, and the goods are theirs.',
    done: 'This one is done well.',
    next: 'Next case',
    nextName: 'The QR payment hangs',
    others: 'Another case',
    ticked: 'Done well',
  },
} as const;

const screen = (page: Page) => page.locator('.pos-screen');

/** Open a run by its fragment, as from a link. */
async function openRun(page: Page, fragment: string, path = '/practice/') {
  await page.goto(`${path}#${fragment}`);
  await live(page);
  await expect(page.locator('.pos, .practice-debrief, .practice-sheet')).toBeVisible();
}

for (const [path, words] of Object.entries(WORDS)) {
  test(`${path}: a cashier plays a scenario to its good end`, async ({ page }) => {
    await openRun(page, 'p1~line-cut.0', path);
    await expect(page.getByText(words.screen)).toHaveCount(2); // the screen, and the strip below
    for (const name of words.acts.slice(0, -2))
      await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('.practice-said')).toContainText(words.nothing);
    for (const name of words.acts.slice(-2))
      await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText(words.end)).toBeVisible();
    await expect(page.getByText(words.done)).toBeVisible();
    await expect(page.locator('.practice-wrong')).toHaveCount(0);
    await page.getByRole('button', { name: words.next }).click();
    await expect(question(page)).toHaveText(words.nextName);
    await expect(page).toHaveURL(/#p1~qr-stuck\.\d+$/);
    await page.getByRole('link', { name: words.others }).click();
    await expect(page.locator('.practice-ticked')).toHaveText(words.ticked);
    await page.getByRole('link', { name: words.open }).click();
    await expect(page).toHaveURL(/#p1~line-cut\.\d+$/);
  });
}

test('what was unsafe is named with its reason, beside the step that tells more', async ({
  page,
}) => {
  await openRun(page, 'p1~reversal-fails.0');
  await page.getByRole('button', { name: '给小票，交货' }).click();
  await expect(page.getByRole('heading', { name: '这一单的结果' })).toBeFocused();
  await expect(page.getByText('没查到收款就交货')).toBeVisible();
  await expect(page.getByText('这次是运气好')).toBeVisible();
  await page.getByRole('link', { name: '换个方式收款' }).click();
  await expect(page).toHaveURL(/\/other-payment\/$/);
  await page.goBack();
  await expect(page.locator('.practice-wrong')).toHaveCount(1);
});

test('Back takes an act back, a reload brings the run again, the other language goes on with it', async ({
  page,
}) => {
  await openRun(page, 'p1~no-paper.3');
  await page.getByRole('button', { name: '装上打印纸' }).click();
  await page.getByRole('button', { name: '重打' }).click();
  await expect(screen(page)).toContainText('正在重打');
  await page.reload();
  await expect(screen(page)).toContainText('正在重打');
  await page.goBack();
  await expect(screen(page)).toContainText('纸已装好');
  await page.locator('.header-back').click();
  await expect(screen(page)).toContainText('缺纸');
  await page.goForward();
  await page.locator('.header-language').click();
  await expect(page).toHaveURL(/\/en\/practice\/#p1~no-paper\.3~load-paper$/);
  await expect(screen(page)).toContainText('Paper loaded');
});

test('“which page helps” opens the wizard at the right step', async ({ page }) => {
  await openRun(page, 'p1~line-cut.1~reconnect~query~ask-app');
  await page.getByRole('link', { name: '这时看哪一页？ 查冲正' }).click();
  await expect(page.getByRole('main')).toHaveAttribute('data-step', 'transaction-status.reversal');
});

test('is played with the keyboard alone; the way to the content costs no run', async ({ page }) => {
  await openRun(page, 'p1~tampered.0');
  await expect(question(page)).toBeFocused();
  for (let i = 0; i < 20; i += 1) {
    if (
      await page
        .getByRole('button', { name: '收现金' })
        .evaluate((b) => b === document.activeElement)
    )
      break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.practice-said')).toContainText('给您现金');
  await expect(page.getByRole('button', { name: '收现金' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '这一单的结果' })).toBeFocused();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p1~tampered\.0~other-way~give-goods$/);
  await expect(page.locator('.practice-debrief')).toBeVisible();
});

test('a link that cannot be read says so, and the list is there', async ({ page }) => {
  for (const [fragment, words] of [
    ['p2~line-cut.1~something', '这个链接是新版的'],
    ['p1~no-such.1', '这个链接看不懂'],
    ['P1~line-cut.1', '这个链接看不懂'],
    ['p1line-cut', '这个链接看不懂'],
    ['p1~%3Cimg src=x onerror=alert(1)%3E', '这个链接看不懂'],
    [`p1~no-paper.1${'~wait'.repeat(200)}`, '这个链接看不懂'],
  ]) {
    await page.goto('about:blank');
    await page.goto(`/practice/#${fragment}`);
    await expect(page.getByText(words as string)).toBeVisible();
    await expect(page.locator('.practice-go')).toHaveCount(14);
  }
  await openRun(page, 'p1~no-paper.1~open-case~__proto__~load-paper');
  await expect(page.getByText('已略过')).toBeVisible();
  await expect(screen(page)).toContainText('纸已装好');
});

test('the sheet of what was done is a link, and one page of paper', async ({ page }) => {
  await openRun(page, 'p1~done~no-paper~line-cut~nobody');
  await expect(page.getByText('一共 14 题，练好了 2 题。')).toBeVisible();
  await expect(page.locator('.practice-sheet .icon')).toHaveCount(2);
  const pdf = (await page.pdf()).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('plays on where the storage is denied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openRun(page, 'p1~no-paper.0~load-paper~reprint~give-goods');
  await expect(page.getByText('这一题练好了。')).toBeVisible();
  await page.getByRole('link', { name: '换一题' }).click();
  await expect(page.locator('.practice-ticked')).toHaveCount(1);
  await page.getByRole('button', { name: '看练好的（可打印）' }).click();
  await expect(page.getByText('一共 14 题，练好了 1 题。')).toBeVisible();
  await expect(page.getByText('这台设备存不了')).toBeVisible();
});

test('Back leaves the focus on the heading of what it comes to', async ({ page }) => {
  await page.goto('/practice/');
  await live(page);
  await page.getByRole('link', { name: '练这一题: 刷到一半断网' }).click();
  await page.getByRole('button', { name: '记下电话，请他先走' }).click();
  await expect(page.getByRole('heading', { name: '这一单的结果' })).toBeFocused();
  await page.goBack();
  await expect(page.locator('.pos')).toBeVisible();
  await expect(question(page)).toBeFocused();
  await page.goBack();
  await expect(page.locator('.practice-go').first()).toBeVisible();
  await expect(question(page)).toBeFocused();
});

test('shows the terminal’s screen at once on the smallest phone, and its list a title of one line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/practice/');
  const title = await question(page).evaluate((h1) => [
    h1.clientHeight,
    Number.parseFloat(getComputedStyle(h1).lineHeight),
  ]);
  expect(title[0]).toBeLessThan((title[1] ?? 0) * 1.5);
  await page.goto('about:blank');
  await openRun(page, 'p1~line-cut.0');
  await expect(screen(page)).toBeInViewport({ ratio: 0.9 });
});

test('is no wider than the smallest phone, in large text and in English too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/practice/', '/en/practice/']) {
    for (const large of [false, true]) {
      await page.goto('about:blank');
      await openRun(page, 'p1~no-card-works.0~query~ask-app', path);
      if (large) await page.locator('.header-text').click();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} ${large}`).toBeLessThanOrEqual(320);
      if (large) await page.locator('.header-text').click();
    }
  }
});

test('the desk sends a scenario, in the merchant’s language', async ({ page }) => {
  await page.goto('/agent/');
  await page.getByRole('button', { name: '刷到一半断网' }).click();
  await expect(page.getByRole('textbox', { name: '链接', exact: true })).toHaveValue(
    /\/practice\/#p1~line-cut$/,
  );
  await expect(page.getByLabel('消息')).toHaveValue(/刷到一半断网/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tells every scenario, with the right way folded in', async ({ page }) => {
    await page.goto('/practice/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.practice-go').first()).toBeHidden();
    const first = page.locator('.practice-list > li').first();
    const way = first.getByText('装好纸，按“重打”');
    await expect(way).toBeHidden();
    await first.getByText('怎么做才对').click();
    await expect(way).toBeVisible();
  });
});
