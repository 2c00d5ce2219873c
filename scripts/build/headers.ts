/**
 * The response headers of the site, in one list. `npm start` sends them, the build writes them for
 * nginx and for static hosts, and the browser tests run under them.
 */

import { createHash } from 'node:crypto';
import { LANGUAGES, languageRow } from '../../src/site/languages.ts';

/** The CSP source of an inline script or style: the hash of its exact text. */
function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Features that the site never uses, and that no frame or injected script may use either. */
const FEATURES = ['camera', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/** The inline texts of the pages, each as it stands between its tags. */
export interface InlineTexts {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * What a page may load and do: its own scripts, its inlined stylesheets, its own workers; nothing
 * from elsewhere, no evaluated text, no markup made from strings.
 */
function contentSecurityPolicy({ scripts, styles }: InlineTexts): string {
  return [
    // Not 'none': the browsers that know no rule of its own for it hold a prefetch against this one. All that
    // is not allowed is named below instead.
    "default-src 'self'",
    "child-src 'none'",
    "font-src 'none'",
    "frame-src 'none'",
    "media-src 'none'",
    "object-src 'none'",
    `script-src 'self' ${scripts.map(cspHash).join(' ')}`,
    `style-src ${styles.map(cspHash).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one policy: src/ui/script-address.ts, for the addresses of the two workers.
    'trusted-types pos-worker',
  ].join('; ');
}

/** The headers of every answer, by name. */
export function securityHeaders(inline: InlineTexts): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inline),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  };
}

/** For answers over TLS only; over plain HTTP browsers must ignore it (RFC 6797, 7.2). */
export const HSTS = {
  name: 'Strict-Transport-Security',
  value: 'max-age=63072000; includeSubDomains',
};

interface CacheRule {
  /** Addresses below the site's prefix; a `*` stands for anything. */
  files: readonly string[];
  value: string;
}

/** How long an answer may be kept; the first rule that fits counts. */
export const CACHE_RULES: readonly CacheRule[] = [
  // The name holds a hash of the content.
  { files: ['assets/*'], value: 'public, max-age=31536000, immutable' },
  // Asked for again at every visit: through them a new version or a notice arrives.
  {
    files: [
      'sw.js',
      'notice.json',
      ...LANGUAGES.map((each) => `${languageRow(each).prefix}manifest.webmanifest`),
    ],
    value: 'no-cache',
  },
  // Measures the connection, so it must travel every time.
  { files: ['ping.txt'], value: 'no-store' },
  {
    files: [
      'icon.svg',
      'icons/*',
      'licenses.txt',
      'sbom.json',
      '.well-known/*',
      'flow.*',
      'notice.schema.json',
    ],
    value: 'public, max-age=86400',
  },
];

/** Pages: long enough for one that was prefetched to be used, short enough for a correction. */
export const PAGE_CACHE = 'public, max-age=60';

/** A rule's address as a regular expression, in JavaScript's and in nginx's spelling alike. */
export function patternOf(file: string): string {
  return file.replace(/[.]/g, '[.]').replace('*', '.*');
}

/** The Cache-Control of an address below the site's prefix, as in `codes/91/`. */
export function cacheControl(path: string): string {
  const fits = (file: string) => new RegExp(`^${patternOf(file)}$`).test(path);
  return CACHE_RULES.find(({ files }) => files.some(fits))?.value ?? PAGE_CACHE;
}

/** Types that servers' own tables lack or name otherwise. */
export const TYPES: Record<string, string> = {
  mmd: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  js: 'text/javascript; charset=utf-8',
};
