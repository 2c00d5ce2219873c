/**
 * The names under which a site stores anything: several copies may stand on one host, below a prefix each, and share its
 * storage. The first one's names are as they always were, so that what is kept on a device stays.
 *
 * @param base the site's prefix, with a slash at both ends
 */
export function keysOf(base: string) {
  const own = (name: string) => (base === '/' ? name : `${name} ${base}`);
  return {
    /** The one case kept on this device. */
    case: own('pos-case'),
    /** The size of the text. */
    text: own('pos-text'),
    /** The pack of this shop's terminal; for the tab's length, that it was chosen in this tab. */
    pack: own('pos-pack'),
    /** Set for the length of one page load: a tap led there. */
    tap: own('pos-tap'),
    /** The same: the link that was followed before the scripts were there. */
    link: own('pos-link'),
    /** The notices that were closed in this tab. */
    notices: own('pos-notices'),
    /** For the tab's length: the page on which help was asked for. */
    asked: own('pos-asked'),
    /** The scenarios of the practice that were done well. */
    practice: own('pos-practice'),
  } as const;
}
