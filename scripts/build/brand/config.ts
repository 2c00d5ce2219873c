import { checkPartialConfig, checkSiteConfig } from '../../../src/site/config.schema.ts';
import type { SiteConfig } from '../../../src/site/config.ts';
import { DEFAULT, readJson } from './folder.ts';

/** A part of a configuration over a whole one: what is in groups group by group, every list as it is given. */
function configOver(below: SiteConfig, part: ReturnType<typeof checkPartialConfig>): SiteConfig {
  return {
    ...below,
    ...part,
    printed: { ...below.printed, ...part.printed },
    names: { ...below.names, ...part.names },
    contacts: { ...below.contacts, ...part.contacts },
  } as SiteConfig;
}

/** The configuration of the site as it comes. */
export const shippedConfig = (): SiteConfig => configOf([`${DEFAULT}/config.json`]);

/**
 * The configuration of the files given, each over the one before; the first is whole. One that is not there counts for nothing.
 *
 * @throws an error whose lines name each wrong field with its file
 */
export function configOf([first = '', ...over]: readonly string[]): SiteConfig {
  return over.reduce(
    (below, file) => {
      const part = readJson(file);
      return part === undefined ? below : configOver(below, checkPartialConfig(part, file));
    },
    checkSiteConfig(readJson(first), first),
  );
}
