import { execFileSync } from 'node:child_process';
import type { Package } from '../../src/site/made.ts';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** Left with what is shipped, `name@version` each. */
function onlyShipped(bom: Bom, shipped: ReadonlySet<string>): Bom {
  return {
    ...bom,
    components: bom.components.filter((component) => shipped.has(component['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ ref }) => shipped.has(ref) || ref === bom.metadata.component['bom-ref'])
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((to) => shipped.has(to)) })),
  };
}

/**
 * What the shipped site is made of, as a CycloneDX document (JSON text) by `npm sbom`, left with the packages
 * that Vite found in the scripts. The same packages give the same text: without the time, a random number and
 * the folder's name. Not with its `--omit dev`, which leaves out what a tool depends on as well: react and others. From
 * the lockfile, however the packages are installed.
 *
 * @throws where npm cannot be run
 */
export function softwareBill(packages: readonly Package[]): string {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const options = { encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 } as const;
  const text = npm
    ? execFileSync(process.execPath, [npm, ...args], options)
    : execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
  const shipped = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const bom = onlyShipped(JSON.parse(text) as Bom, shipped);
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  const { component } = bom.metadata;
  component.name = component['bom-ref'].replace(/@[^@]*$/, '');
  return `${JSON.stringify(bom, null, 2)}\n`;
}
