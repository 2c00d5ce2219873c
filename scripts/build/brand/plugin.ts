/** Puts the chosen brand into the site: its configuration, colours, icon and notice. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { BUILD_ONLY, type SiteConfig } from '../../../src/site/config.ts';
import { colourRules } from './colours.ts';
import { shippedConfig } from './config.ts';
import { brandIcons, PICTURES } from './icons.ts';
import { chosenBrand } from './index.ts';
import { ownNumbers } from './numbers.ts';

/** What the browser is told of the configuration. */
function shipped(config: SiteConfig): object {
  const told = Object.entries(config).filter(([key]) => !BUILD_ONLY.includes(key as never));
  const contacts = Object.entries(config.contacts).map(([group, list]) => [
    group,
    list.map(({ id: _, checked: __, ...contact }) => contact),
  ]);
  const own = ownNumbers(config.contacts, shippedConfig().contacts);
  return {
    ...Object.fromEntries(told),
    contacts: Object.fromEntries(contacts),
    ...(Object.keys(own).length > 0 && { checked: own }),
  };
}

const MARK = '/* @colours */';

/** The files that a brand brings to the site's own folder, by name. */
async function filesOf(): Promise<Map<string, string | Uint8Array>> {
  const { icon, notice, screenshots } = chosenBrand();
  const icons = await brandIcons(chosenBrand());
  const pictures = (screenshots ? Object.keys(PICTURES) : []).map(
    (form) => [`icons/${form}.png`, readFileSync(`${screenshots}/${form}.png`)] as const,
  );
  return new Map<string, string | Uint8Array>([
    ['icon.svg', readFileSync(icon, 'utf8')],
    ['notice.json', readFileSync(notice, 'utf8')],
    ...icons.map(({ file, png }) => [file, png] as const),
    ...pictures,
  ]);
}

export function brand(): Plugin {
  let ssr = false;
  return {
    name: 'brand',
    enforce: 'pre',
    config(_, { isSsrBuild }) {
      ssr = isSsrBuild ?? false;
      // Whatever is wrong with it is named before anything is written.
      try {
        chosenBrand();
      } catch (error) {
        // Vite prints the stack: what a person can put right is told without the program's own lines.
        if (!process.env['DEBUG']) (error as Error).stack = (error as Error).message;
        throw error;
      }
    },
    load(id) {
      if (!id.endsWith('/brands/default/config.json')) return undefined;
      return JSON.stringify(shipped(chosenBrand().config));
    },
    transform(code, id) {
      if (!id.endsWith('/src/app/style.css')) return undefined;
      if (!code.includes(MARK)) throw new Error(`${id}: has no ${MARK}`);
      return code.replace(MARK, colourRules(chosenBrand().colours));
    },
    async generateBundle() {
      if (ssr) return;
      for (const [fileName, source] of await filesOf())
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      const { base } = server.config;
      const files = filesOf();
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(base.length) ?? '';
        const file = (await files).get(path);
        if (file === undefined) return next();
        const type = { svg: 'image/svg+xml', json: 'application/json', png: 'image/png' };
        response.setHeader('content-type', type[path.split('.').pop() as keyof typeof type]);
        response.end(file);
      });
    },
  };
}
