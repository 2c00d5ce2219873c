import { readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { CPU_SLOWDOWN } from './networks.ts';

const PACKAGES = ['react', 'react-dom', 'xstate', 'i18next', 'vite', 'playwright'];
const PEERS = ['survey-core', 'survey-react-ui', '@xstate/react'];

function versionOf(name: string, root: string): string {
  const file = new URL(`${root}/node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The day, the machine and the Node that measure. */
export function here(): Record<'date' | 'machine' | 'node', string> {
  const processor = `${cpus().length} cores, ${cpus()[0]?.model.trim()}`;
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processor}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`,
    node: process.version,
  };
}

/** What was measured with, and on. */
export function environment(browser: string, rounds: number): Record<string, string> {
  const versions = [
    ...PACKAGES.map((name) => `${name} ${versionOf(name, '..')}`),
    ...PEERS.map((name) => `${name} ${versionOf(name, '.')}`),
  ];
  const { date, machine, node } = here();
  return {
    date,
    machine,
    browser: `Chromium ${browser}, processor slowed ${CPU_SLOWDOWN}×, 360 × 640`,
    node,
    packages: versions.join(', '),
    rounds: String(rounds),
  };
}
