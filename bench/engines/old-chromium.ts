import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import CDP from 'chrome-remote-interface';
import { SANDBOX } from '../../scripts/check/browser.ts';
import { portOf } from '../phone.ts';
import { type Driver, until } from './driver.ts';
import { OLD_BUILDS, oldBuild } from './old-builds.ts';

/** What older engines say of headers and the like that they do not know, which cost them nothing. */
const UNKNOWN =
  /The key "viewport-fit" is not recognized|Unrecognized Content-Security-Policy directive '(?:require-trusted-types-for|trusted-types)'|Error with (?:Feature|Permissions)-Policy header: Unrecognized feature/;

/** Switches without which such a build does not start, or not everywhere. */
const SWITCHES = [
  '--headless',
  '--disable-gpu',
  '--remote-debugging-port=0',
  '--lang=zh-CN',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-background-networking',
];

function start(name: string, profile: string) {
  const folder = oldBuild(name);
  const { scriptFlags = '' } = OLD_BUILDS[name] ?? {};
  return spawn(
    resolve(folder, 'chromium'),
    [
      ...SWITCHES,
      ...SANDBOX,
      `--js-flags=${scriptFlags}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: resolve(folder, 'lib') },
    },
  );
}

/** Such a browser forgets to answer where the page goes away under a question. @throws after that many ms */
function within<Value>(ms: number, what: string, promise: Promise<Value>): Promise<Value> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`no answer: ${what}`)), ms);
    promise.then(done, fail).finally(() => clearTimeout(timer));
  });
}

/** What the browser tells of itself; just started, it hangs up now and then. */
async function ask<Told>(port: number, what: 'version' | 'list'): Promise<Told> {
  for (let tries = 0; ; tries += 1) {
    try {
      return (await (await fetch(`http://127.0.0.1:${port}/json/${what}`)).json()) as Told;
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** Keep what the page and the engine say on the console. */
function listen(cdp: CDP.Client, known: RegExp | undefined): string[] {
  const messages: string[] = [];
  const note = (level: string, text: string) => {
    if (/^(warning|error)$/.test(level) && !UNKNOWN.test(text) && !known?.test(text))
      messages.push(`${level}: ${text}`);
  };
  cdp.on('Inspector.targetCrashed', () => messages.push('the page has crashed'));
  cdp.on('Log.entryAdded', ({ entry }) =>
    note(entry.level, `${entry.text} ${entry.url ?? ''}`.trim()),
  );
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) =>
    note(type, args.map(({ value, description }) => value ?? description).join(' ')),
  );
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    note('error', `${text} ${exception?.description ?? ''}`),
  );
  return messages;
}

/**
 * An old Chromium, driven by the developer tools' protocol: today's drivers want more of it than these know.
 *
 * @param name of one of OLD_BUILDS
 */
export async function oldChromium(name: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'engine-'));
  const browser = start(name, profile);
  const port = await portOf(browser);
  const { Browser } = await ask<{ Browser: string }>(port, 'version');
  const [page] = await ask<{ webSocketDebuggerUrl: string }[]>(port, 'list');
  if (!page) throw new Error(`Chromium ${name} has opened no page`);
  const cdp = await CDP({ target: page.webSocketDebuggerUrl, local: true });
  const messages = listen(cdp, OLD_BUILDS[name]?.says);
  await Promise.all([cdp.Page.enable(), cdp.Runtime.enable(), cdp.Log.enable()]);
  await cdp.Emulation.setDeviceMetricsOverride({
    width: 360,
    height: 640,
    deviceScaleFactor: 1,
    mobile: true,
  });
  async function evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await within(
      3000,
      expression,
      // Not to be awaited: where the page goes away meanwhile, such an engine crashes.
      cdp.Runtime.evaluate({ expression, returnByValue: true }),
    );
    if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
    return result.value as Value;
  }
  async function press(x: number, y: number): Promise<void> {
    // Where the press leads to another page, the answer to it may never come.
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await within(
        1000,
        type,
        cdp.Input.dispatchMouseEvent({ type, x, y, button: 'left', clickCount: 1 }),
      ).catch(() => {});
  }
  const driver: Driver = {
    name: `${Browser.replace('HeadlessChrome/', 'Chromium ')}, developer tools' protocol`,
    open: async (url) => {
      const mark = 'window.isLeft = location.href.split("#")[0]';
      const same = (await evaluate<string>(mark)) === url.split('#')[0];
      await within(20_000, url, cdp.Page.navigate({ url }));
      // Where only the fragment is another, no page is loaded.
      if (same) await within(20_000, url, cdp.Page.reload({}));
      await until(driver, `!window.isLeft && document.readyState === 'complete'`);
    },
    evaluate,
    click: async (expression) => {
      const { x, y } = await evaluate<{ x: number; y: number }>(`(() => {
        const element = ${expression};
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      })()`);
      await press(x, y);
    },
    messages: () => messages.splice(0),
    shot: async (file) => {
      const { data } = await within(20_000, file, cdp.Page.captureScreenshot({}));
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      const gone = new Promise((done) => browser.once('exit', done));
      browser.kill('SIGKILL');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return driver;
}
