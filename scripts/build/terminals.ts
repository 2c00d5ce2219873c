/** Offers the packs of the brand to the site: how the menus of each make of terminal run. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Pack } from '../../src/site/terminals.ts';
import { chosenBrand } from './brand/index.ts';

const NAME = 'virtual:terminals';

/** What the browser shows of a pack; where it was found stays with the build. */
const shipped = ({ sources: _, differs: __, ...pack }: Pack) => pack;

/** The packs as one module, checked. */
export function terminalsModule(): Plugin {
  return {
    name: 'terminals',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      for (const file of readdirSync('terminals')) this.addWatchFile(resolve('terminals', file));
      return `export default ${JSON.stringify(chosenBrand().packs.map(shipped))}`;
    },
  };
}
