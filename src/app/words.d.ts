/** The words of each language, made from locales/ when the site is built (scripts/build/words.ts). */
declare module 'virtual:words' {
  const load: import('../site/languages.ts').PerLanguage<
    () => Promise<{ default: import('./copy.ts').Copy }>
  >;
  export default load;
}

/** All of them, for the server. */
declare module 'virtual:all-words' {
  const load: import('../site/languages.ts').PerLanguage<
    () => Promise<{ default: import('./copy.ts').Copy }>
  >;
  export default load;
}
