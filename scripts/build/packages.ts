/** The packages that the shipped site is made of, as they are installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package as the about page names it. */
export interface Package {
  name: string;
  version: string;
  /** An SPDX expression: `MIT`. */
  licence: string;
}

interface Lock {
  packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>;
}

/** The folders of all packages that are not for development only, by the lockfile. */
function folders(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([folder, { dev, optional, devOptional }]) => {
      return folder !== '' && !dev && !optional && !devOptional;
    })
    .map(([folder]) => folder);
}

function packageIn(folder: string): Package {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  if (!license) throw new Error(`${folder}: names no licence`);
  return { name, version, licence: license };
}

/**
 * Every package whose code may be in the shipped scripts, by name.
 *
 * @throws where one is not installed, or names no licence
 */
export function shippedPackages(): Package[] {
  return folders().map(packageIn);
}

/**
 * The licences of those packages, whole, one after the other.
 *
 * @throws where one is not installed, or comes without its licence
 */
export function licenceTexts(): string {
  const texts = folders().map((folder) => {
    const { name, version, licence } = packageIn(folder);
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    if (!file) throw new Error(`${folder}: holds no licence`);
    const text = readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${licence})\n\n${text}\n`;
  });
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}

const ID = 'virtual:packages';

/** Offers the list as a module, to the one page that shows it. */
export function packagesModule(): Plugin {
  return {
    name: 'packages',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(shippedPackages())}` : undefined,
  };
}
