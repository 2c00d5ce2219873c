import { findCardData } from '../../domain/card-data.ts';
import { type Replayed, replay } from '../../flow/replay.ts';
import type { Place } from '../../site/pages.ts';
import { placeAt } from '../../site/places.ts';
import { readLink } from '../../site/read-link.ts';

/** A merchant's case as their link tells it. */
export interface Incoming extends Replayed {
  place: Place;
  ticket: string | undefined;
  pack: string | undefined;
}

/** Why a pasted text is no link: each has its own sentence. */
export type Refusal = 'card-data' | 'no-link' | 'not-ours';

const LINK = /https?:\/\/\S+/;

/** Longer than any chat message with a link in it. */
const LONGEST_TEXT = 20_000;

/** The first link in a text; undefined where there is none that can be read. */
function linkIn(text: string): URL | undefined {
  try {
    return new URL(LINK.exec(text.slice(0, LONGEST_TEXT))?.[0] ?? '');
  } catch {
    return undefined;
  }
}

/**
 * Read what an agent pasted: a link, alone or within a chat message. Any text is allowed.
 *
 * @param base the site's prefix; links of any host are read, since a merchant may use another name
 */
export function readIncoming(text: string, base: string): Incoming | Refusal {
  const url = linkIn(text);
  if (!url) return findCardData(text) ? 'card-data' : 'no-link';
  const { place } = placeAt(url.pathname, base);
  if (place === 'not-found') return 'not-ours';
  const link = readLink(url.hash);
  return { ...replay(link?.answers ?? []), place, ticket: link?.ticket, pack: link?.pack };
}
