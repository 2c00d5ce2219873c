/** The packs in terminals/, checked when the site is built (scripts/build/terminals.ts). */
declare module 'virtual:terminals' {
  const packs: readonly Omit<import('../../site/terminals.ts').Pack, 'sources' | 'differs'>[];
  export default packs;
}
