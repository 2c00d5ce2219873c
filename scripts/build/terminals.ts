/** Offers the packs in terminals/ to the site: how the menus of each make of terminal run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkPack } from '../../src/site/terminals.schema.ts';
import type { Pack } from '../../src/site/terminals.ts';

const FOLDER = 'terminals';
const NAME = 'virtual:terminals';

/**
 * Every pack of a folder, those that know where things stand first.
 *
 * @throws where one is wrong, naming its file and what was expected
 */
export function terminalPacks(folder = FOLDER): Pack[] {
  const packs = readdirSync(folder).map((file) => {
    const name = join(folder, file);
    const pack = checkPack(JSON.parse(readFileSync(name, 'utf8')), name);
    if (file !== `${pack.id}.json`) throw new Error(`${name}: expected it to be ${pack.id}.json`);
    return pack;
  });
  const order = ({ certainty, id }: Pack) => `${certainty === 'mostly' ? 0 : 1} ${id}`;
  return packs.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** What the browser shows of a pack; where it was found stays with the build. */
const shipped = ({ sources: _, differs: __, ...pack }: Pack) => pack;

/** The packs as one module, checked. */
export function terminalsModule(): Plugin {
  return {
    name: 'terminals',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      for (const file of readdirSync(FOLDER)) this.addWatchFile(resolve(FOLDER, file));
      return `export default ${JSON.stringify(terminalPacks().map(shipped))}`;
    },
  };
}
