import { existsSync } from 'node:fs';
import { type BrowserType, chromium, firefox, type JSHandle, webkit } from 'playwright';
import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { findBrowser, SANDBOX } from '../../scripts/check/browser.ts';
import type { Driver } from './driver.ts';
import { OLD_BUILDS } from './old-builds.ts';
import { oldChromium } from './old-chromium.ts';
import { webDriver } from './webdriver.ts';

/** Keep what is worth a look: warnings and errors. */
function keep(messages: string[], type: string, text: string): void {
  if (/^(warn|warning|error)$/.test(type)) messages.push(`${type}: ${text}`);
}

async function withPlaywright(
  type: BrowserType,
  executablePath: string,
  args: readonly string[],
): Promise<Driver> {
  const browser = await type.launch({ executablePath, args: [...args] });
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, locale: 'zh-CN' });
  const messages: string[] = [];
  page.on('console', (message) => keep(messages, message.type(), message.text()));
  page.on('pageerror', (error) => keep(messages, 'error', error.message));
  return {
    name: `${type.name()} ${browser.version()}, Playwright`,
    open: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    click: async (expression) => {
      const handle = (await page.evaluateHandle(expression)) as JSHandle<Element>;
      await handle.asElement()?.click();
    },
    shot: async (path) => void (await page.screenshot({ path })),
    messages: () => messages.splice(0),
    close: () => browser.close(),
  };
}

/** A Firefox of the machine, by WebDriver BiDi: it needs no driver beside it. */
async function installedFirefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => keep(messages, message.type(), message.text()));
  page.on('pageerror', (error) => keep(messages, 'error', String(error)));
  return {
    name: `${await browser.version()}, WebDriver BiDi`,
    open: async (url) => void (await page.goto(url)),
    evaluate: async (expression) => (await page.evaluate(expression)) as never,
    click: async (expression) => {
      const handle = (await page.evaluateHandle(expression)) as ElementHandle<Element>;
      await handle.click();
    },
    messages: () => messages.splice(0),
    close: () => browser.close(),
  };
}

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT = '/usr/bin/WebKitWebDriver';

/** One way to start each engine that this machine has or can fetch; undefined where it has none. */
export const ENGINES: Record<string, () => Promise<Driver> | undefined> = {
  ...Object.fromEntries(
    Object.keys(OLD_BUILDS).map((name) => [`Chromium ${name}`, () => oldChromium(name)]),
  ),
  Chromium: () => {
    const path = findBrowser();
    return path ? withPlaywright(chromium, path, SANDBOX) : undefined;
  },
  Firefox: () => {
    if (existsSync(firefox.executablePath()))
      return withPlaywright(firefox, firefox.executablePath(), []);
    const path = FIREFOX.find((file) => existsSync(file));
    return path ? installedFirefox(path) : undefined;
  },
  WebKit: () => {
    if (existsSync(webkit.executablePath()))
      return withPlaywright(webkit, webkit.executablePath(), []);
    return existsSync(WEBKIT) ? webDriver(WEBKIT) : undefined;
  },
};
