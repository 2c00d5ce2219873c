import { readdirSync, readFileSync } from 'node:fs';
import { expect, live, question, test } from './wizard.ts';

test('is found from the foot of a page, and leads to all licences and the bill', async ({
  page,
}) => {
  await page.goto('/');
  await live(page);
  await page.getByRole('contentinfo').getByRole('link', { name: '关于本站' }).click();
  await expect(question(page)).toHaveText('关于本站');
  await live(page);
  const names = await page.locator('.tips li').allTextContents();
  const texts = await page.request.get(
    (await page.getByRole('link', { name: '许可全文' }).getAttribute('href')) ?? '',
  );
  const bill = await page.request.get(
    (await page.getByRole('link', { name: '软件清单' }).getAttribute('href')) ?? '',
  );
  const { components } = (await bill.json()) as { components: { name: string }[] };
  const listed = names.map((text) => text.split(' ')[0]);
  expect(listed.sort()).toEqual(components.map(({ name }) => name).sort());
  // No more than the scripts hold: what only a tool or a type needs is no part of the site.
  expect(names.length).toBeGreaterThan(5);
  for (const name of ['zod', '@babel/runtime', 'html-parse-stringify'])
    expect(names.join(' ')).not.toContain(name);
  const licences = await texts.text();
  for (const { name } of components) expect(licences).toContain(`${name} `);
});

test('adds nothing to the scripts of other pages, nor its words to their copy', () => {
  const others = readdirSync('dist/assets').filter((file) =>
    /^(index|engine|words).*\.js$/.test(file),
  );
  expect(others.length).toBeGreaterThan(3);
  for (const file of others) {
    expect(readFileSync(`dist/assets/${file}`, 'utf8'), file).not.toContain('SBOM');
  }
  expect(readFileSync('dist/index.html', 'utf8')).not.toContain('Chromium 65');
});
