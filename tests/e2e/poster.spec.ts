import { expect, live, question, test } from './wizard.ts';

for (const [path, name] of [
  ['/poster/', '本站首页的二维码'],
  ['/en/poster/', 'QR code of the first page'],
] as const) {
  test.describe(path, () => {
    test('prints on exactly one portrait A4 sheet, in large text too', async ({ page }) => {
      await page.goto(path);
      await live(page);
      await expect(page.getByRole('img', { name })).toBeVisible();
      for (const large of [false, true]) {
        if (large) await page.locator('.header-text').click();
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
      }
    });

    test('its code arrives without moving anything', async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/QrCode-*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(path);
      await live(page);
      const before = await page.locator('.poster-square').boundingBox();
      release();
      await expect(page.getByRole('img', { name })).toBeVisible();
      expect(await page.locator('.poster-square').boundingBox()).toEqual(before);
      await expect(page.locator('.poster-address')).toHaveText(/^http:\/\/localhost:\d+\//);
    });
  });
}

test('is found from the prevention checklist', async ({ page }) => {
  await page.goto('/prevention/');
  await live(page);
  await page.getByRole('link', { name: '打印一张贴在POS机旁' }).click();
  await expect(question(page)).toHaveText('刷不了卡？先查这四样');
  await expect(page.getByText('以银行卡背面、机身或小票上的客服电话为准')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leaves a square to write the address into', async ({ page }) => {
    await page.goto('/poster/');
    await expect(page.getByText('在这里写上本站网址')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
