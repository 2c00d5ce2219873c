import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BASE } from './scripts/build/base.ts';
import { allFolders, DEFAULT } from './scripts/build/brand/folder.ts';
import { brand } from './scripts/build/brand/plugin.ts';
import { serverFolder } from './scripts/build/deploy-folder.ts';
import { devPages } from './scripts/build/dev-pages.ts';
import { LICENCES } from './scripts/build/licences.ts';
import { plainImports } from './scripts/build/plain-imports.ts';
import { terminalsModule } from './scripts/build/terminals.ts';
import { siteVersion } from './scripts/build/version.ts';
import { wordsModules } from './scripts/build/words.ts';

/** The tests of words that a brand's own could break. */
const WORD_TESTS = ['money-words', 'money-safety', 'code-words', 'locales'];

const TESTS = ['src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);

/** Those that need a document say so in their first line. */
const WITH_DOCUMENT = TESTS.filter((file) =>
  readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'),
);

const DIST = process.env['OUT_DIR'] ?? 'dist';

export default defineConfig(({ isSsrBuild }) => ({
  base: BASE,
  plugins: [brand(), react(), devPages(), wordsModules(), terminalsModule(), plainImports()],
  appType: 'mpa',
  define: { __VERSION__: JSON.stringify(siteVersion()) },
  build: {
    // Older browsers are served by the pages without JavaScript. What the older of these lack beside
    // syntax is in src/ui/older.ts (docs/adr/0014).
    target: isSsrBuild ? 'node20' : ['chrome64', 'safari14'],
    outDir: isSsrBuild ? serverFolder(DIST) : DIST,
    manifest: true,
    // What the about page, licenses.txt and sbom.json say (scripts/build/licences.ts).
    license: isSsrBuild ? false : { fileName: LICENCES },
    modulePreload: false,
    // One stylesheet, written into every page: a file of its own would cost a round trip, and a strict
    // CSP lets no script add one.
    cssCodeSplit: false,
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          // No getter of the libraries does anything but get.
          treeshake: { propertyReadSideEffects: false },
          input: { index: 'index.html', older: 'src/ui/older.ts', sw: 'src/offline/worker.ts' },
          output: {
            // The worker's address is the same in every version: by it the next one is found.
            entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
            // Those made for a language say of what they are: words.en (scripts/build/words.ts).
            chunkFileNames: ({ name, facadeModuleId }) => {
              const made = facadeModuleId?.split('virtual:')[1]?.replace('/', '.');
              return `assets/${made ?? name}-[hash].js`;
            },
            // The engine with all that only it needs in one file: a second one would be asked for
            // only when the first has arrived. So is what both it and the main script stand on, above
            // all the libraries: the page gets a breath between the two (scripts/build/template.ts).
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'base',
                  test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next)\/|src\/flow\/(answers|code-answer|step-id)|src\/domain\/response-codes\/(index|sale)|src\/site\/(address|keys|kinds|languages|link|names)\.ts/,
                },
                { name: 'number', test: /src\/flow\/number\// },
                // Apart from the engine, so that it is made in a task of its own (src/app/session.ts).
                {
                  name: 'machine',
                  test: /src\/(flow\/(?!ways)|domain\/response-codes\/(table|codes))|node_modules\/xstate/,
                },
                {
                  name: 'engine',
                  test: /app\/(engine|add-copy|find-case|unknown-address)|ui\/connection\.ts|src\/(site|screens\/pictures)\/|src\/domain\/facts|brands\/default\/config/,
                },
              ],
            },
          },
        },
  },
  // One classic script: Safari before 15 knows no other worker.
  worker: {
    format: 'iife',
    rolldownOptions: { output: { entryFileNames: 'assets/insight-[name]-[hash].js' } },
  },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: WITH_DOCUMENT,
          setupFiles: ['tests/setup.ts'],
        },
      },
      // Pure functions and plain data leave nothing behind: these files share a process, and what they import.
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
          exclude: WITH_DOCUMENT,
          setupFiles: ['tests/setup.ts'],
        },
      },
      // What holds the shipped words holds those of every brand.
      ...allFolders()
        .filter((folder) => folder !== DEFAULT)
        .map((folder) => ({
          extends: true as const,
          test: {
            name: folder,
            environment: 'node',
            isolate: false,
            include: WORD_TESTS.map((name) => `tests/${name}.test.ts`),
            setupFiles: ['tests/setup.ts'],
            env: { TEST_BRAND: folder },
          },
        })),
    ],
    // A slow machine is no failure: what a test takes is measured elsewhere.
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'build/reports/unit.json' },
  },
}));
