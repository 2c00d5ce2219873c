/** A language's search index, serialised when the site is built (scripts/build/words.ts). */
declare module 'virtual:search-index' {
  const load: import('../site/languages.ts').PerLanguage<() => Promise<{ default: string }>>;
  export default load;
}
