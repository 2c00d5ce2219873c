interface LanguageRow {
  /** What stands before its addresses; the first language has none. */
  prefix: string;
  /** What it calls itself. */
  label: string;
  /** The same, as short as the header wants it. */
  short: string;
}

/** The languages of the site, a row each; whatever else a language needs then fails by name. */
const ROWS = {
  'zh-CN': { prefix: '', label: '中文', short: '中文' },
  en: { prefix: 'en/', label: 'English', short: 'EN' },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof ROWS;

export const LANGUAGES = Object.keys(ROWS) as Language[];

/** What a language is called, and where its pages stand. */
export function languageRow(language: Language): LanguageRow {
  return ROWS[language];
}

/** The language of an address below the site's base, by its first segment. */
export function languageAt(segment: string | undefined): Language {
  return LANGUAGES.find((language) => ROWS[language].prefix === `${segment}/`) ?? 'zh-CN';
}

/** Something for each language. */
export type PerLanguage<T> = Record<Language, T>;

/** Make something for each language. */
export function perLanguage<T>(make: (language: Language) => T): PerLanguage<T> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, make(language)]),
  ) as PerLanguage<T>;
}
