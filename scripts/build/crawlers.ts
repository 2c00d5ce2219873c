/** What search engines are told of a site that has an address. */
import { flowOf } from '../../src/flow/step-id.ts';
import { pathOf } from '../../src/site/address.ts';
import { LANGUAGES } from '../../src/site/languages.ts';
import type { Place } from '../../src/site/pages.ts';

/** Whether somebody may look for a page: not those of the support desk, nor one that is no place. */
function isFound(place: Place): boolean {
  return place !== 'not-found' && flowOf(place) !== 'agent';
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * sitemap.xml: every page in every language, each with its translations (sitemaps.org).
 *
 * @param address where the site stands, with its prefix, ending with a slash
 */
export function sitemap(places: readonly Place[], address: string): string {
  const urls = places.filter(isFound).flatMap((place) => {
    const all = LANGUAGES.map((each) => [each, escaped(pathOf(place, each, address))] as const);
    const links = all.map(
      ([each, url]) => `<xhtml:link rel="alternate" hreflang="${each}" href="${url}"/>`,
    );
    return all.map(([, url]) => `<url><loc>${url}</loc>${links.join('')}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** robots.txt: everything may be read; where the list of pages is. Read at the root of a host only (RFC 9309, 2.3). */
export function robotsTxt(address: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;
}

/**
 * Compare the site's own address with the prefix that its pages are built for.
 *
 * @param where of which brand or file it is
 * @throws where they differ: every link of the pages would lead elsewhere than what search engines are told
 */
export function checkAddress(address: string, base: string, where: string): void {
  if (address === '' || new URL(address).pathname === base) return;
  throw new Error(
    `${where}: address: ${address} does not end with the prefix ${base} (BASE_PATH): build with --base ${new URL(address).pathname}, or change the address`,
  );
}
