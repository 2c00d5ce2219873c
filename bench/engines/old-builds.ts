/** Old builds of Chromium, fetched when they are asked for and kept in build/engines/. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const PACKAGE = 'chrome-aws-lambda';

interface Build {
  /** Of the package. */
  version: string;
  /** The archive's hash, as a lockfile would have it. */
  integrity: string;
  /** For the engine of its scripts. */
  scriptFlags?: string;
  /** What this build alone says on its console, whatever the page. */
  says?: RegExp;
}

/** Which version of the package holds which Chromium. */
export const OLD_BUILDS: Record<string, Build> = {
  // Weeks before its release: what the release has on is turned on, and the optimiser, which crashes, off.
  '64': {
    scriptFlags: '--harmony-regexp-property --noopt',
    version: '64.0.3264',
    integrity:
      '3XpUhpg5Qlbq8V/Pk5gzfSqcq3wSlfT1N98yzDY8a+PrrROx9XUCntkg4W1ZmisqLsWhmRLZQrKtDjTRBttwig==',
  },
  '65': {
    version: '65.0.3312',
    integrity:
      'BnrNqp7702n/jlBOPZz09p4xGflQeaiZuOgKvir/5Ui5jTa2qvHgZlRKWx+zB9UFsaA89iN4wAFm1qUocQvAtA==',
  },
  '67': {
    version: '67.0.3372',
    integrity:
      'JGB/vPO64wwEBLBRGkZUa9uoJ7sZ/y0wB9/ZAlDS7fYtEOAJUVx7WzcU3hIhfCP4RSBcggS6vbSyx1u+Sgt5+w==',
  },
  '72': {
    version: '1.11.0',
    integrity:
      'UpG3jLvwmoIEcDHqCoGL5xWa7y38702F7Cfkz/lGOJvyvYRDEybrdYrankc1BwBYbbLLTYtfTChTNsw3IPFZXA==',
  },
  // Weeks before its release too. It fetches nothing in advance, and says so each time: an empty page with one
  // <link rel="prefetch"> has that message too, with any switches; the builds of 72 and 79 have it never.
  '77': {
    says: /ERR_INVALID_ARGUMENT/,
    version: '1.18.0',
    integrity:
      'piEn6r/a38v6mDis79jaMTA5NpPbnct3J1hE8IgZgAWF3jH5uW63WYZ1Kxg/kaQ7U4Vl0V9FCrJTE0BfJRGsJA==',
  },
  '79': {
    version: '2.0.2',
    integrity:
      'Aqgq5F93eJARkO+O/wD+2bCCFOVQNfA329sdPNl8ib0gsRjS00bAgTc9f5Mvto7H7yDuBcy0V3xJQZwMvmILUg==',
  },
  '80': {
    version: '2.1.1',
    integrity:
      'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
  '84': {
    version: '5.1.0',
    integrity:
      'snpUtZdKhVt6T8+pitkDjdAgv2nVUGtKPp6lv+vX6lUqTwUl/FllsyfFeptLFWsEei6h8YYCqZsvCpNIzqrwEg==',
  },
  '92': {
    version: '10.1.0',
    integrity:
      'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
};

const FOLDER = 'build/engines';

/** Unpack what is packed with brotli: the browser, and archives of the libraries that it needs. */
function unpack(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const target = join(to, name.replace(/^chromium.*/, 'chromium').replace(/\.br$/, ''));
    if (!name.endsWith('.br')) continue;
    writeFileSync(target, brotliDecompressSync(readFileSync(join(from, name))), { mode: 0o755 });
    if (!target.endsWith('.tar')) continue;
    execFileSync('tar', ['-xf', target, '-C', to]);
    rmSync(target);
  }
}

/**
 * A build's folder, with `chromium` in it and in `lib/` what it needs; fetched by npm the first time
 * (30 to 50 MB).
 *
 * @throws where npm cannot fetch it, or brings something else
 */
export function oldBuild(name: string): string {
  const build = OLD_BUILDS[name];
  if (!build) throw new Error(`no build of Chromium ${name}`);
  const folder = join(FOLDER, name);
  if (existsSync(folder)) return folder;
  const parts = `${folder}.part`;
  mkdirSync(parts, { recursive: true });
  const specifier = `${PACKAGE}@${build.version}`;
  execFileSync('npm', ['pack', '--silent', '--pack-destination', parts, specifier]);
  const archive = join(parts, `${PACKAGE}-${build.version}.tgz`);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (hash !== build.integrity) throw new Error(`${specifier} is not what it was`);
  execFileSync('tar', ['-xzf', archive, '-C', parts]);
  // Only a whole build takes its place.
  const whole = `${folder}.new`;
  rmSync(whole, { recursive: true, force: true });
  mkdirSync(whole);
  unpack(join(parts, 'package/bin'), whole);
  execFileSync('mv', [whole, folder]);
  rmSync(parts, { recursive: true });
  return folder;
}
