/** The site's version, from the git tag (scripts/build/version.ts). */
declare const __VERSION__: string;
