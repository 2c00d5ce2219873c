import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The site's version as `git describe` tells it: `1.2.0` on the commit of the tag `v1.2.0`, three commits later
 * `1.2.0+3.g0123abc`, which is in order after it (semver.org, 10: build metadata).
 *
 * @param described what `git describe --tags --match v*` printed
 */
export function versionOf(described: string): string {
  return described
    .trim()
    .replace(/^v/, '')
    .replace(/-(\d+)-(g[\da-f]+)$/, '+$1.$2');
}

/** What git says of this very folder; undefined without git, without a tag, or within another project's repository. */
function described(): string | undefined {
  if (!existsSync('.git')) return undefined;
  try {
    const args = ['describe', '--tags', '--match', 'v[0-9]*'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/**
 * The version that the about page and the report name: SITE_VERSION where that is set (a container, a trial
 * build), else that of the git tag, else that of package.json. Not that of the flow (src/flow/number/version.ts).
 */
export function siteVersion(): string {
  const told = process.env['SITE_VERSION'] || described();
  if (told) return versionOf(told);
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
