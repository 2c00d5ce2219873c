import { readdirSync } from 'node:fs';
import { checkPack } from '../../src/site/terminals.schema.ts';
import type { Pack } from '../../src/site/terminals.ts';
import { readJson } from './brand/folder.ts';

/**
 * Every pack of some folders, those that know where things stand first; of two with one id the later folder's counts.
 *
 * @throws where one is wrong, naming its file and what was expected
 */
export function terminalPacks(folders: readonly string[]): Pack[] {
  const packs = new Map<string, Pack>();
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((each) => /^[^.].*\.json$/.test(each))) {
      const name = `${folder}/${file}`;
      const pack = checkPack(readJson(name), name);
      if (file !== `${pack.id}.json`) throw new Error(`${name}: expected it to be ${pack.id}.json`);
      packs.set(pack.id, pack);
    }
  }
  const order = ({ certainty, id }: Pack) => `${certainty === 'mostly' ? 0 : 1} ${id}`;
  return [...packs.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
