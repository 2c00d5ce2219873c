import type { Plugin } from 'vite';

/** The module by which Vite loads what a lazy script needs beside itself. */
const HELPER = 'vite/preload-helper';

/**
 * A lazy script is asked for and nothing else: there is one stylesheet, written into the page, and nothing
 * is preloaded (vite.config.ts), so that Vite's helper for both would be 0.7 kB of the first page's scripts
 * for nothing.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) =>
      id.includes(HELPER) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
