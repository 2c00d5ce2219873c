/** The words of the practice and of the codes that it shows, in each language (scripts/build/words.ts). */
declare module 'virtual:practice-words' {
  type Words = Record<'practice' | 'response-codes', Record<string, unknown>>;
  const load: import('../site/languages.ts').PerLanguage<() => Promise<{ default: Words }>>;
  export default load;
}
