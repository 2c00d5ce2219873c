import { expect, live, question, test } from './wizard.ts';

for (const [path, typed, step, asks] of [
  ['/', 'kaibuliaoji', 'terminal.power', /POS机能开机了吗/],
  ['/', '支付宝扫码一直支付中', 'qr-payment.query', /查到结果了吗/],
  ['/', '结算对不上账怎么办', 'settlement.totals', /账平了吗/],
  ['/en/', 'the printer is out of paper', 'printing.paper', /Did the slip print/],
  ['/en/', 'someone at the door wants to swap my terminal', 'scams', /Does someone want you/],
] as const) {
  test(`${typed} leads to ${step}`, async ({ page }) => {
    await page.goto(path);
    await live(page);
    await page.getByRole('combobox').pressSequentially(typed);
    await page.getByRole('option').first().click();
    await expect(page.getByRole('main')).toHaveAttribute('data-step', step);
    await expect(question(page)).toHaveText(asks);
  });
}

test('a sale that may have gone through is checked first, whatever else is the matter', async ({
  page,
}) => {
  await page.goto('/');
  await live(page);
  await page.getByRole('combobox').fill('刷成功了可是没出票，要不要换卡再刷，怕扣两次');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('main')).toHaveAttribute(
    'data-step',
    /^(transaction-status\.records|printing\.)/,
  );
});

test('a card number among words is refused, and nothing is found for it', async ({ page }) => {
  await page.goto('/');
  await live(page);
  const field = page.getByRole('combobox');
  await field.fill('刷不了 6222 0212 3456 7890');
  await expect(page.getByRole('alert')).toHaveText(/已经清掉了/);
  await expect(field).toHaveValue('');
  await expect(page.getByRole('option')).toHaveCount(0);
});
