import config from '../../site.config.json' with { type: 'json' };
import type { ContactGroup } from '../domain/contact-groups.ts';
import type { Language, PerLanguage } from './languages.ts';

/** Someone to call. */
export interface Contact {
  name: PerLanguage<string>;
  /** As dialled in mainland China: digits and dashes. */
  phone: string;
  /** When somebody answers, which key to press, what it is for: in words. */
  hours?: PerLanguage<string>;
  /** A page of theirs, https only. */
  link?: string;
}

/** What a deployer sets in site.config.json. */
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
  /**
   * Whom the contact steps list. The default has public numbers, each bank's and acquirer's found
   * in two or more independent listings; a deployer puts their own under `vendor`.
   */
  contacts: Record<ContactGroup, readonly Contact[]>;
}

/** The site's configuration. Checked when the site is built (config.schema.ts). */
export const SITE: SiteConfig = config as SiteConfig;
