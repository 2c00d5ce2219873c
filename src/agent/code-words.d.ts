/** The words of the response codes, in each language (scripts/build/words.ts). */
declare module 'virtual:code-words' {
  type Words = { 'response-codes': Record<string, unknown> };
  const load: import('../site/languages.ts').PerLanguage<() => Promise<{ default: Words }>>;
  export default load;
}
