/**
 * `npm run release -- v1.2.0`, after a build: writes what is attached to a release into build/release/, and its text
 * beside it. Refuses a tag that is not the version of package.json and of the changelog.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { releaseNotes } from './release-notes.ts';

const FOLDER = 'build/release';
const tag = process.argv[2] ?? '';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
if (tag !== `v${version}`) {
  console.error(`the tag is “${tag}”, package.json says ${version}: expected v${version}`);
  process.exit(1);
}
const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync('build/release-notes.md', notes);
const stem = `${name}-${version}`;
// As deterministic as tar allows: the same site gives the same checksum.
const same = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mtime=@0'];
execFileSync('tar', [...same, '-czf', `${FOLDER}/${stem}-dist.tar.gz`, 'dist', 'build/deploy']);
cpSync('dist/sbom.json', `${FOLDER}/${stem}-sbom.cdx.json`);
cpSync('dist/licenses.txt', `${FOLDER}/${stem}-licenses.txt`);
const sums = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(`${FOLDER}/${file}`))
      .digest('hex');
    return `${sum}  ${file}\n`;
  });
writeFileSync(`${FOLDER}/SHA256SUMS`, sums.join(''));
console.log(sums.join('').trim());
