import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serveSite, siteServer } from '../../scripts/serve/site-server.ts';

/** A site of the test's own: its worker, its caches and its line are nobody else's. */
export interface OwnSite {
  url: string;
  /** Answer with another build from now on, as after a deployment. */
  deploy: (dist: string) => void;
  close: () => void;
}

/** Serve builds on a port of their own, each below its prefix. */
export async function ownSite(...dists: string[]): Promise<OwnSite> {
  const { url, server } = await serveSite(...dists);
  return {
    url,
    deploy: (next) => {
      const [answer] = siteServer(next).listeners('request');
      server.removeAllListeners('request').on('request', answer as () => void);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

// Brands are built as they come, without what a deployer's site.config.json lays below them.
process.env['SITE_CONFIG'] = '';

/** `npm run build` without npm, which Windows finds through a shell only. */
const build = (args: string[], env: NodeJS.ProcessEnv) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build/build.ts', ...args], {
    env,
  });

/** Build the site anew into a folder, as another version. */
export async function buildVersion(version: string, dist: string): Promise<void> {
  const env = { ...process.env, SITE_VERSION: version, OUT_DIR: dist };
  await build(['--brand', 'brands/default', '--base', '/', '--plain'], env);
}

/** Build a brand for a prefix of its own name. @returns the folder */
export async function buildBrand(name: string): Promise<string> {
  const dist = `build/brand-${name}`;
  const args = ['--brand', `brands/${name}`, '--base', `/${name}/`, '--out', dist, '--plain'];
  await build(args, process.env);
  return dist;
}
