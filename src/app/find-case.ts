import { type Case, continues, NO_CASE } from '../flow/answers.ts';
import { join, type Replayed, replay } from '../flow/replay.ts';
import { flowOf } from '../flow/step-id.ts';
import { isStep } from '../flow/steps.ts';
import { encodeLink } from '../site/link.ts';
import type { Place } from '../site/pages.ts';
import { readLink } from '../site/read-link.ts';
import type { Stored } from './storage.ts';

/** What a history entry of ours remembers beside its address. */
export interface EntryState {
  /** How many entries of ours lie before it. */
  depth: number;
  /** Whether its case came by a link, and nobody has said yet that it may replace the saved one. */
  conflict?: boolean;
}

/** A case as it was found: in the address, in the storage, or both. */
interface FoundCase extends Case {
  /** Whether a link brought another case than the one saved here, and nobody has chosen yet. */
  conflict?: boolean;
  /** Whether the saved case is the same, or an earlier part of it. */
  own: boolean;
}

/** Everything that may say which case a page goes on with. */
export interface Sources {
  place: Place;
  /** The fragment of the address. */
  hash: string;
  /** Set where the entry is one that we wrote ourselves: a reload, Back, Forward. */
  entry: EntryState | undefined;
  saved: Stored;
  /** Set where a tap before the scripts led here; what was saved when it began to be carried. */
  tap: { from: Stored } | undefined;
}

/** The case that a fragment or a saved text holds; an empty one where it holds none. */
export function readCase(progress: string): Replayed {
  const link = readLink(progress);
  return { ...replay(link?.answers ?? []), ticket: link?.ticket, pack: link?.pack };
}

/** Whether a saved case may go on at a place that was opened without any: it has been there. */
function belongs(kept: Replayed, place: Place): boolean {
  if (place === 'start') return false;
  if (!isStep(place)) return true;
  return kept.step === place || kept.answers.some(({ step }) => step === place);
}

/** Whether two cases are one; which terminal they are about does not matter. */
function isSame(a: Case, b: Case): boolean {
  return encodeLink({ ...a, pack: undefined }) === encodeLink({ ...b, pack: undefined });
}

function joined(kept: Replayed, linked: Replayed): Case | undefined {
  const both = join(kept, linked);
  return (
    both && {
      answers: both.answers,
      ticket: linked.ticket ?? kept.ticket,
      pack: linked.pack ?? kept.pack,
      dropped: kept.dropped + linked.dropped,
    }
  );
}

/**
 * Which case a page goes on with. The address of an entry that we wrote says all of it, whatever
 * other tabs have saved meanwhile; a link over a saved case asks, unless it only goes on from it.
 * docs/adr/0001 has the table.
 */
export function findCase(sources: Sources): FoundCase {
  const { place, hash, entry, saved, tap } = sources;
  const read = (stored: Stored) =>
    typeof stored === 'object' ? readCase(stored.progress) : undefined;
  const kept = read(saved);
  const linked = readLink(hash) && readCase(hash);
  const onlyLinked = { ...(linked ?? NO_CASE), own: false };
  // The desk reads other people's cases, and never mixes them with its own device's.
  if (flowOf(place) === 'agent') return onlyLinked;
  if (entry) {
    const own = kept !== undefined && isSame(kept, onlyLinked);
    const apart = kept !== undefined && !continues(kept.answers, onlyLinked.answers);
    return { ...onlyLinked, own, conflict: entry.conflict === true && apart };
  }
  if (!linked) {
    return kept && belongs(kept, place) ? { ...kept, own: true } : onlyLinked;
  }
  if (tap) {
    // The person's own answers: they go on from what was saved then, not from what is now.
    const before = read(tap.from);
    const found = (before && joined(before, linked)) ?? linked;
    const unchanged = JSON.stringify(tap.from) === JSON.stringify(saved);
    const own = unchanged || (kept !== undefined && continues(found.answers, kept.answers));
    return { ...found, own };
  }
  if (!kept || kept.answers.length === 0) return onlyLinked;
  const both = joined(kept, linked);
  if (both && continues(both.answers, kept.answers)) return { ...both, own: true };
  return { ...onlyLinked, conflict: true };
}
