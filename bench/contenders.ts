import { execFileSync } from 'node:child_process';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { writeLimit } from './limit.ts';

/** Where the contenders that the harness builds are written; ignored by git like all of build/. */
const OUT = 'build/bench';

/** The contenders, in the order of the report; each with the folder that is served. */
export const CONTENDERS = {
  site: 'dist',
  limit: `${OUT}/limit`,
  surveyjs: `${OUT}/surveyjs`,
  spa: `${OUT}/spa`,
} as const;

export type Contender = keyof typeof CONTENDERS;

/** An ordinary client-rendered app, with Vite's own defaults. */
async function buildApp(name: 'surveyjs' | 'spa'): Promise<void> {
  await build({
    root: `bench/${name}`,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: `../../${CONTENDERS[name]}`, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
}

/** Build what will be measured from the sources as they are now. */
export async function buildContenders(names: readonly Contender[]): Promise<void> {
  // At the root of its server, wherever the environment would have it published.
  const env = { ...process.env, BASE_PATH: '' };
  execFileSync('npm', ['run', 'build', '--silent'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (names.includes('limit')) writeLimit(CONTENDERS.site, CONTENDERS.limit);
  if (names.includes('surveyjs')) await buildApp('surveyjs');
  if (names.includes('spa')) await buildApp('spa');
}
