/** A package whose code is in the shipped scripts, as the about page names it. */
export interface Package {
  name: string;
  version: string;
  /** An SPDX expression: `MIT`. */
  licence: string;
}

/** What only the build knows of the site, and the about page says. */
export interface Made {
  packages: readonly Package[];
  /** The version of the flow, by which numbers of cases are told apart; not that of the site. */
  flow: number;
}
