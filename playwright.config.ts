import { defineConfig } from 'playwright/test';
import { findBrowser, SWITCHES } from './scripts/check/browser.ts';

/** Another one where two runs share a machine. */
const port = Number(process.env['E2E_PORT'] ?? 4273);
const executablePath = findBrowser();

/** Rows of tests, one after the other, with builds of their own: they go first, lest one worker ends up alone with them. */
const ROWS = /(?:brands|updates)\.spec\.ts$/;

/**
 * The browser tests against the built site.
 *
 * @param server the script below scripts/serve/ that serves it
 */
export const siteTests = (server: 'serve' | 'serve-nginx') =>
  defineConfig({
    outputDir: 'build/e2e',
    testDir: 'tests/e2e',
    fullyParallel: true,
    forbidOnly: true,
    workers: 2,
    // A slow machine is no failure: what a test takes is measured elsewhere.
    timeout: 120_000,
    expect: { timeout: 30_000 },
    projects: [
      { name: 'rows', testMatch: ROWS },
      { name: 'site', testIgnore: ROWS },
    ],
    reporter: [['list'], ['json', { outputFile: 'build/reports/e2e.json' }]],
    use: {
      baseURL: `http://localhost:${port}`,
      viewport: { width: 360, height: 640 },
      locale: 'zh-CN',
      launchOptions: {
        ...(executablePath && { executablePath }),
        args: [
          ...SWITCHES,
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      },
    },
    webServer: {
      command: `tsx scripts/serve/${server}.ts`,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
      env: { PORT: String(port) },
      port,
      reuseExistingServer: false,
    },
  });

export default siteTests('serve');
