import { posix, relative, sep } from 'node:path';

/** A folder as people write it (`./dist/`), as it is compared and put together here. */
const plain = (folder: string) =>
  posix.normalize(folder.replaceAll('\\', '/')).replace(/(?<=.)\/+$/, '');

/**
 * The folder to build into. A build empties it, so within the checkout it is one that git leaves out.
 *
 * @param asked OUT_DIR or --out; `dist` where that is nothing
 * @throws where something else would be emptied or mixed with the site
 */
export function outFolder(asked: string | undefined): string {
  const folder = plain(asked || 'dist');
  const [first = '', ...below] = relative('.', folder).split(sep);
  const within = first !== '' && first !== '..';
  const ours = /^dist(-.+)?$/.test(first) || (first === 'build' && below.length > 0);
  if (within ? ours : first === '..' && below.some((each) => each !== '..')) return folder;
  throw new Error(
    `OUT_DIR=${asked}: a build empties its folder: expected dist, dist-NAME or build/NAME, or one outside the checkout`,
  );
}

/** Where the build writes what a server of the built site needs: its headers, nginx's configuration. */
export function deployFolder(dist: string): string {
  const folder = plain(dist);
  return folder === 'dist' ? 'build/deploy' : `${folder}-deploy`;
}

/** Where the build keeps the pages' program, by which it renders them. */
export function serverFolder(dist: string): string {
  const folder = plain(dist);
  return folder === 'dist' ? 'build/ssr' : `${folder}-ssr`;
}
