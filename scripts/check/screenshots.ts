/**
 * `npm run screenshots`: every kind of screen in every width and mode, into build/screenshots/, and
 * the overview of the README.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { serveSite } from '../serve/site-server.ts';
import { apply, MODES } from './a11y/modes.ts';
import { launchBrowser } from './browser.ts';
import { screens } from './shots/screens.ts';

const OUT = 'build/screenshots';
const OVERVIEW = 'docs/screenshots/overview.png';

const WIDTHS = [320, 360, 768, 1280];
const LOOKS = MODES.filter(({ name }) => ['light', 'dark', 'large text'].includes(name));

async function shoot(browser: Browser, origin: string): Promise<number> {
  let count = 0;
  for (const look of LOOKS) {
    for (const width of WIDTHS) {
      const folder = `${OUT}/${look.name}-${width}`;
      mkdirSync(folder, { recursive: true });
      for (const { name, path, act } of screens()) {
        // A context for each: what one screen saves is nothing to the next.
        const context = await browser.newContext({
          ...look.context,
          viewport: { width, height: width < 700 ? 740 : 900 },
          baseURL: origin,
          locale: 'zh-CN',
        });
        await apply(look, context);
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

const { url, server } = await serveSite();
const browser = await launchBrowser();
const count = await shoot(browser, url);
await overview(browser);
await browser.close();
server.close();
console.log(`${count} screenshots in ${OUT}/, and ${OVERVIEW}`);
