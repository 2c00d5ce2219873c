/** A language's search index, serialised when the site is built (scripts/search-index.ts). */
declare module 'virtual:search-index/*' {
  const json: string;
  export default json;
}
