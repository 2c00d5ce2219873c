import config from '../../brands/default/config.json' with { type: 'json' };
import type { ContactGroup } from '../domain/contact-groups.ts';
import type { Language, PerLanguage } from './languages.ts';

/** Someone to call. */
export interface Contact {
  /** By which sentences name it: `{{phone.police}}`, `{{name.police}}`. */
  id?: string;
  name: PerLanguage<string>;
  /** As dialled in mainland China: digits and dashes. */
  phone: string;
  /** When somebody answers, which key to press, what it is for: in words. */
  hours?: PerLanguage<string>;
  /** A page of theirs, https only. */
  link?: string;
  /** The month in which a deployer last made sure of it, `YYYY-MM`; only the build asks (numbers.ts). */
  checked?: string;
}

/** What a deployer sets: brands/default/config.json, and what site.config.json or a brand has instead. */
export interface SiteConfig {
  name: PerLanguage<string>;
  /** What stands below the icon on a phone; the name unless told. */
  shortName?: PerLanguage<string>;
  /** Where the site will stand, with scheme and prefix; empty where that is not known yet. */
  address: string;
  /** Where a security problem is told privately: a page (https:) or a mailbox (mailto:). */
  security?: string;
  /** Whether TLS binds every host below the site's name too (HSTS); not unless told. */
  hstsSubDomains?: boolean;
  /** The merchants' language that the desk begins with. */
  defaultLanguage: Language;
  /** What the desk sends to a merchant; `{step}` and `{link}` are filled in. */
  messages: PerLanguage<string>;
  /** The origins that may show the site in a frame; none unless told. */
  frameAncestors: readonly string[];
  /** The terminal packs that are offered, by their ids; all of them unless told. */
  terminals?: readonly string[];
  /** What the terminals print on their keys, as sentences name it: `{{printed.reprint}}`. */
  printed: Readonly<Record<string, string>>;
  /** Companies that sentences name: `{{name.lakala}}`. */
  names: Readonly<Record<string, PerLanguage<string>>>;
  /**
   * Whom the contact steps list. The default has public numbers, each bank's and acquirer's found
   * in two or more independent listings; a deployer puts their own under `vendor`.
   */
  contacts: Record<ContactGroup, readonly Contact[]>;
}

/** What only the build needs to know. */
export const BUILD_ONLY = [
  'frameAncestors',
  'hstsSubDomains',
  'shortName',
  'terminals',
  'printed',
  'names',
] as const;

/**
 * The site's configuration: in a built site and in development that of the chosen brand, which Vite puts in the
 * file's place (scripts/build/brand/plugin.ts). What runs under Node asks `chosenBrand()` instead.
 */
export const SITE = config as Omit<SiteConfig, (typeof BUILD_ONLY)[number]> & {
  /** Groups whose numbers are not those that come with the site: when these were last checked, empty where that is not known. */
  checked?: Partial<Record<ContactGroup, string>>;
};
