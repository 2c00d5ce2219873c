/** Finds a Chromium for the tests, and installs one where the machine has none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium: Playwright's own, else the machine's. Undefined where there is none. */
export function findBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...FIXED].find((file) => existsSync(file));
}

/** As root Chromium runs without its sandbox only. */
export const SANDBOX: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What Playwright itself switches off (its chromiumSwitches.ts): of two such switches the last counts. */
const OFF_ALREADY = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * Of the window around the page, which nobody sees: the pages under the address bar, drawn for each new window and more
 * work than ours, and the process held ready for the next site.
 */
export const UNSEEN: readonly string[] = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

/** The switches with which a Chromium is started for tests. */
export const SWITCHES: readonly string[] = [
  ...SANDBOX,
  `--disable-features=${[...OFF_ALREADY, ...UNSEEN].join(',')}`,
];

/** Start that Chromium, without a window. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ ...(executablePath && { executablePath }), args: [...SWITCHES] });
}

function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  return spawnSync(command, args, options as never).status === 0;
}

/** Playwright's download first; where that is not to be had, the distribution's package. */
function install(): void {
  const playwright = 'node_modules/playwright/cli.js';
  if (run(process.execPath, playwright, 'install', 'chromium') && findBrowser()) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, ...rest);
  };
  if (existsSync('/usr/bin/apt-get')) {
    apt('update', '-qq');
    apt('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
  }
}

if (process.argv[1]?.endsWith('browser.ts')) {
  if (!findBrowser()) install();
  const browser = findBrowser();
  if (!browser) {
    console.error('No Chromium found. Install Chrome, Chromium or Edge and run this again.');
    process.exit(1);
  }
  console.log(execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim());
}
