import { choicesOf, STEPS } from '../../src/flow/steps.ts';
import { pathOf } from '../../src/site/address.ts';
import { LANGUAGES } from '../../src/site/languages.ts';
import { STEPS_AND_PAGES } from '../../src/site/places.ts';
import { expect, live, test, withoutWorker } from './wizard.ts';

for (const language of LANGUAGES) {
  test(`every page opens in ${language} and comes alive without a word on the console`, async ({
    page,
  }) => {
    // Offline copies have tests of their own.
    await withoutWorker(page);
    const origin = new URL(test.info().project.use.baseURL ?? '').origin;
    page.on('request', (request) => expect(new URL(request.url()).origin).toBe(origin));
    for (const place of STEPS_AND_PAGES) {
      const response = await page.goto(pathOf(place, language, '/'));
      expect(response?.status(), place).toBe(200);
      await live(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const { lang, scrollWidth } = await page.evaluate(() => {
        const { lang, scrollWidth } = document.documentElement;
        return { lang, scrollWidth };
      });
      expect(lang, place).toBe(language);
      expect(scrollWidth, `${place} is no wider than the phone`).toBeLessThanOrEqual(360);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every outcome is reached from the start by links alone', async ({ page }) => {
    const seen = new Set<string>();
    const waiting = ['/'];
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      await page.goto(path);
      // The answers; on the list of codes the links to a few codes' own pages, which have theirs.
      const links = page.locator('a[data-answer]');
      const codes = page.locator('.code-area a:is([href$="/91/"], [href$="/77/"], [href$="/05/"])');
      const hrefs = await links
        .or(codes)
        .evaluateAll((all) =>
          all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
      const step = await page.getByRole('main').getAttribute('data-step');
      if (step && step !== 'codes') expect(hrefs).toHaveLength(choicesOf(step as never).length);
      waiting.push(...hrefs);
    }
    const steps = STEPS.map((step) => pathOf(step, 'zh-CN', '/'));
    expect([...seen].filter((path) => !path.startsWith('/codes/'))).toHaveLength(steps.length - 1);
    for (const step of steps) expect(seen).toContain(step);
  });

  test('network, card, software, vendor by tapping', async ({ page }) => {
    await page.goto('/');
    for (const words of [
      '刷不了卡，显示“用户异常”或说不清原因',
      '网络正常，没扣款，还是不行',
      '几张卡都不行，都没扣款',
      '更新完了，还是不行',
    ]) {
      await page.getByRole('link', { name: words }).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '找服务商（装机、修机的那家）',
    );
    await expect(page).toHaveURL(/\/contact\/vendor\/#/);
  });

  test('shows nothing that only scripts can do', async ({ page }) => {
    await page.goto('/user-exception/network/');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
