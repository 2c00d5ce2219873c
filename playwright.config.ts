import { defineConfig } from 'playwright/test';
import { findBrowser, SANDBOX } from './scripts/check/browser.ts';

/** Another one where two runs share a machine. */
const port = Number(process.env['E2E_PORT'] ?? 4273);
const executablePath = findBrowser();

export default defineConfig({
  outputDir: 'build/e2e',
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'build/reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 640 },
    locale: 'zh-CN',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...SANDBOX,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `tsx scripts/serve/${process.env['E2E_SERVER'] ?? 'serve'}.ts`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
