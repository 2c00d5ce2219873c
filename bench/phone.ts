import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CDP from 'chrome-remote-interface';
import { findBrowser, SANDBOX, UNSEEN } from '../scripts/check/browser.ts';

/** The browser's first words on its error output tell where it listens. */
const LISTENING = /DevTools listening on ws:\/\/[^:]+:(\d+)/;

export function portOf(browser: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    browser.once('exit', () => reject(new Error('the browser did not start')));
    browser.stderr?.on('data', (text) => {
      const port = LISTENING.exec(String(text))?.[1];
      if (port) resolve(Number(port));
    });
  });
}

/**
 * A small phone: a browser of its own, driven by the developer tools' protocol and nothing else.
 * Under Playwright, V8 keeps a stack for every Error that is made. React makes five when it loads,
 * and each costs a second parse of the whole script: at 6× slowdown that alone was 140 ms of
 * blocking time which no shop ever sees. Here it can be switched off.
 */
export class Phone {
  readonly #browser: ChildProcess;
  readonly #profile: string;
  readonly #port: number;
  readonly #root: CDP.Client;

  private constructor(browser: ChildProcess, profile: string, port: number, root: CDP.Client) {
    this.#browser = browser;
    this.#profile = profile;
    this.#port = port;
    this.#root = root;
  }

  static async start(): Promise<Phone> {
    const profile = mkdtempSync(join(tmpdir(), 'bench-'));
    const browser = spawn(
      findBrowser() ?? '',
      [
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--lang=zh-CN',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        `--disable-features=${UNSEEN.join(',')}`,
        ...SANDBOX,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const port = await portOf(browser);
    const { webSocketDebuggerUrl } = await CDP.Version({ port });
    return new Phone(browser, profile, port, await CDP({ target: webSocketDebuggerUrl }));
  }

  async version(): Promise<string> {
    return (await this.#root.Browser.getVersion()).product.replace(/^.*\//, '');
  }

  /** Nothing stored and nothing cached; its tabs share what they store. */
  async fresh(): Promise<string> {
    return (await this.#root.Target.createBrowserContext({})).browserContextId;
  }

  /** A new tab, and the connection to it. */
  async tab(browserContextId: string): Promise<CDP.Client> {
    const { targetId } = await this.#root.Target.createTarget({
      url: 'about:blank',
      browserContextId,
    });
    const cdp = await CDP({ port: this.#port, target: targetId });
    await cdp.Emulation.setDeviceMetricsOverride({
      width: 360,
      height: 640,
      deviceScaleFactor: 1,
      mobile: true,
    });
    await cdp.Emulation.setTouchEmulationEnabled({ enabled: true });
    return cdp;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#browser.once('exit', resolve));
    await this.#root.Browser.close();
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
