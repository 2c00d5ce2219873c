import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Driver } from './driver.ts';

const MINI_BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

const PORT = 4444;
const DISPLAY = ':93';

async function call<Value>(path: string, method = 'GET', body?: object): Promise<Value> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string } };
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 200)}`);
  return value;
}

async function listening(): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await call('/status').catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not listen');
}

/** WebKitGTK through the W3C WebDriver protocol, on a virtual screen where there is no other. */
export async function webDriver(command: string): Promise<Driver> {
  const screen = process.env['DISPLAY']
    ? undefined
    : spawn('Xvfb', [DISPLAY, '-screen', '0', '800x900x24'], { stdio: 'ignore' });
  const env = {
    ...process.env,
    DISPLAY: process.env['DISPLAY'] ?? DISPLAY,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const driver = spawn(command, [`--port=${PORT}`], { env, stdio: 'ignore' });
  await listening();
  const binary = MINI_BROWSERS.find((file) => existsSync(file));
  const { sessionId, capabilities } = await call<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>('/session', 'POST', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  const run = <Value>(expression: string) =>
    call<Value>(`${session}/execute/async`, 'POST', {
      script: `const done = arguments[0]; Promise.resolve(${expression}).then(done);`,
      args: [],
    });
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}, WebDriver`,
    open: async (url) => void (await call(`${session}/url`, 'POST', { url })),
    evaluate: run,
    click: async (expression) => {
      const [element] = Object.values(await run<Record<string, string>>(expression));
      await call(`${session}/element/${element}/click`, 'POST', {});
    },
    // Neither the driver nor MiniBrowser under it tells of the console.
    messages: () => [],
    close: async () => {
      await call(session, 'DELETE').catch(() => {});
      driver.kill();
      screen?.kill();
    },
  };
}
