import { execFileSync } from 'node:child_process';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: unknown[];
}

/**
 * What the shipped site is made of, as a CycloneDX document (JSON text) by `npm sbom`. The same
 * packages give the same text: without the time, a random number and the folder's name.
 *
 * @throws where npm cannot be run, or the installed packages are not those of the lockfile
 */
export function softwareBill(): string {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'];
  const options = { encoding: 'utf8', stdio: 'pipe' } as const;
  const text = npm
    ? execFileSync(process.execPath, [npm, ...args], options)
    : execFileSync('npm', args, options);
  const bom = JSON.parse(text) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  const { component } = bom.metadata;
  component.name = component['bom-ref'].replace(/@[^@]*$/, '');
  return `${JSON.stringify(bom, null, 2)}\n`;
}
