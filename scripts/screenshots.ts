/**
 * `npm run screenshots`: every kind of screen in every width and mode, into build/screenshots/, and
 * the overview of the README.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { findBrowser } from './browser.ts';
import { screens } from './shots/screens.ts';
import { siteServer } from './site-server.ts';

const OUT = 'build/screenshots';
const OVERVIEW = 'docs/screenshots/overview.png';

const WIDTHS = [320, 360, 768, 1280];
const LOOKS = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'large', colorScheme: 'light', large: true },
] as const;

async function shoot(browser: Browser, origin: string): Promise<number> {
  let count = 0;
  for (const look of LOOKS) {
    for (const width of WIDTHS) {
      const folder = `${OUT}/${look.name}-${width}`;
      mkdirSync(folder, { recursive: true });
      for (const { name, path, act } of screens()) {
        // A context for each: what one screen saves is nothing to the next.
        const context = await browser.newContext({
          viewport: { width, height: width < 700 ? 740 : 900 },
          colorScheme: look.colorScheme,
          baseURL: origin,
          locale: 'zh-CN',
        });
        if ('large' in look)
          await context.addInitScript(() => localStorage.setItem('pos-text', 'large'));
        const page = await context.newPage();
        await page.goto(path);
        await page.waitForSelector('html[data-live]');
        await act?.(page);
        await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
        await context.close();
        count += 1;
      }
    }
  }
  return count;
}

/** Four screens of a phone side by side, as the README shows them. */
async function overview(browser: Browser): Promise<void> {
  const files = [
    'light-360/start.png',
    'light-360/state-trail.png',
    'dark-360/code-91.png',
    'light-360/contact.png',
  ];
  const images = files.map(
    (file) => `data:image/png;base64,${readFileSync(`${OUT}/${file}`).toString('base64')}`,
  );
  const page = await browser.newPage({ viewport: { width: 1560, height: 800 } });
  await page.setContent(
    `<body style="margin:0;padding:24px;display:flex;gap:24px;background:#8d8a82">${images
      .map(
        (image) =>
          `<div style="width:360px;height:752px;border-radius:20px;background:url(${image}) top/360px no-repeat"></div>`,
      )
      .join('')}</body>`,
  );
  await page.screenshot({ path: OVERVIEW });
  await page.close();
}

const server = siteServer().listen(0);
const { port } = server.address() as AddressInfo;
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const count = await shoot(browser, `http://localhost:${port}`);
await overview(browser);
await browser.close();
server.close();
console.log(`${count} screenshots in ${OUT}/, and ${OVERVIEW}`);
