import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { wordsModules } from '../../scripts/build/words.ts';

const here = import.meta.dirname;

/** The product's own modules, with its machine and copy exchanged for ones of any size. */
const exchange: Plugin = {
  name: 'exchange-flow',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer?.includes('/src/')) return undefined;
    if (id.endsWith('/machine.ts')) return resolve(here, 'machine.ts');
    if (id === 'virtual:all-words') return resolve(here, 'words.ts');
    return undefined;
  },
};

/** Bundle subject.ts for Node; returns the file to run. */
export async function bundle(): Promise<string> {
  const outDir = 'build/bench/scale';
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [exchange, wordsModules()],
    define: { __VERSION__: JSON.stringify('0.0.0') },
    build: { ssr: resolve(here, 'subject.ts'), outDir, emptyOutDir: true, target: 'node20' },
  });
  return `${outDir}/subject.js`;
}
