/** A piece of the offline copy, kept whole or not at all. */
export interface OfflinePart {
  language: string;
  /** Addresses of the scripts and pictures that its pages need. */
  files: string[];
  /** Address of its pages in one file (`OfflinePages`). */
  pages: string;
}

/** The whole copy: what the build tells the service worker. */
export interface OfflineCopy {
  /** The site's prefix. */
  base: string;
  /** Where the pages of each language begin; the first language's is the base itself. */
  homes: Record<string, string>;
  /** A hash of everything in the copy. */
  version: string;
  /** For each language the flow, then the codes. */
  parts: OfflinePart[];
  /** Addresses outside assets/ that are kept too. */
  files: string[];
}

/**
 * Pages packed into one file. Each holds the same early script and stylesheet, which would be most
 * of it: they stand here once.
 */
export interface OfflinePages {
  shell: string;
  /** What stands before and after the shell, by the page's address. */
  around: Record<string, [before: string, after: string]>;
}
