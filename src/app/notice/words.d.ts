/** The words around a notice, made from locales/ when the site is built (scripts/build/words.ts). */
declare module 'virtual:notice-words' {
  const load: import('../../site/languages.ts').PerLanguage<
    () => Promise<{ default: { notice: typeof import('../../../locales/zh-CN/notice.json') } }>
  >;
  export default load;
}
