import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { devPages } from './scripts/dev-pages.ts';
import { searchIndexModule } from './scripts/search-index.ts';

/** The site's prefix, with a slash at both ends. */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

export default defineConfig(({ isSsrBuild }) => ({
  base,
  plugins: [react(), devPages(), searchIndexModule()],
  appType: 'mpa',
  build: {
    // Chromium 80, Safari 14: older browsers are served by the pages without JavaScript.
    target: 'es2020',
    modulePreload: false,
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: 0,
    // One stylesheet, which is written into each page: no script may ask for its file.
    cssCodeSplit: false,
  },
  preview: { port: 4173 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'build/reports/unit.json' },
  },
}));
