import { keysOf } from '../site/keys.ts';
import { PACK, PACK_NAME, VERSION, withPack } from '../site/link.ts';
import { attempt } from '../ui/attempt.ts';

/** The names of all that is stored; early.js, which runs before any script, is given the same when it is inlined. */
export const KEYS = keysOf(import.meta.env.BASE_URL);

/** A case as stored: where the person was, and the answers as in a link. */
export interface SavedCase {
  place: string;
  progress: string;
}

/** What the storage holds: a case, one that only a newer version can read, or none. */
export type Stored = SavedCase | 'newer' | undefined;

/** Read a stored text. Any text is allowed, nothing is thrown: what is no case counts as none. */
export function parseCase(text: string | null): Stored {
  const stored: unknown = attempt(() => JSON.parse(text ?? 'null'));
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { place, progress } = stored as Record<string, unknown>;
  if (typeof place !== 'string' || typeof progress !== 'string') return 'newer';
  const version = /^(v\d+)~/.exec(progress)?.[1];
  if (version !== VERSION) return version ? 'newer' : undefined;
  return { place, progress };
}

/** Read the saved case. */
export function loadCase(): Stored {
  return attempt(() => parseCase(localStorage.getItem(KEYS.case)));
}

/** Make the page's own marker, which shows "go on" (resume.css), say what is stored now. */
export function markSaved(): void {
  document.documentElement.toggleAttribute('data-saved', loadCase() !== undefined);
}

/** Keep a case; undefined forgets it. False where the storage refuses: what it held stays. */
export function saveCase(saved: SavedCase | undefined): boolean {
  const done = attempt(() => {
    if (saved) localStorage.setItem(KEYS.case, JSON.stringify(saved));
    else localStorage.removeItem(KEYS.case);
    return true;
  });
  markSaved();
  return done ?? false;
}

/** Call back when another tab saves or forgets a case, or the terminal. */
export function onOtherTab(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEYS.case || key === KEYS.pack || key === null) changed();
  });
}

/**
 * Tell the page that is about to load that a tap on this device leads there, and not a link from
 * elsewhere; its answers go on from what is saved now.
 */
export function saveTap(): void {
  attempt(() => sessionStorage.setItem(KEYS.tap, localStorage.getItem(KEYS.case) ?? ''));
}

/**
 * Whether this page was opened by a tap that early.js or `saveTap` carried over, and the case that was saved
 * when its answers began to be carried. Asked once.
 */
export function takeEarlyTap(): { from: Stored } | undefined {
  return attempt(() => {
    const text = sessionStorage.getItem(KEYS.tap);
    sessionStorage.removeItem(KEYS.tap);
    return text === null ? undefined : { from: parseCase(text) };
  });
}

/** Keep the choice of large text. */
export function saveLargeText(large: boolean): void {
  attempt(() => {
    if (large) localStorage.setItem(KEYS.text, 'large');
    else localStorage.removeItem(KEYS.text);
  });
}

/** The pack of this shop's terminal as it was chosen on this device. */
export function loadPack(): string | undefined {
  const name = attempt(() => localStorage.getItem(KEYS.pack)) ?? '';
  return PACK_NAME.test(name) ? name : undefined;
}

/** Whether the terminal was chosen, or forgotten, in this tab: then an older link's does not count. */
export function packChosenHere(): boolean {
  return attempt(() => sessionStorage.getItem(KEYS.pack)) === 'chosen';
}

/** A link from elsewhere speaks for its own terminal, whatever was chosen in this tab before. */
export function forgetPackChosenHere(): void {
  attempt(() => sessionStorage.removeItem(KEYS.pack));
}

/**
 * Keep the choice of the terminal, undefined forgets it; a saved case that names one is of the new one
 * from now on. False where the storage refuses.
 */
export function savePack(pack: string | undefined): boolean {
  attempt(() => sessionStorage.setItem(KEYS.pack, 'chosen'));
  const done = attempt(() => {
    if (pack) localStorage.setItem(KEYS.pack, pack);
    else localStorage.removeItem(KEYS.pack);
    return true;
  });
  const saved = loadCase();
  if (typeof saved === 'object' && saved.progress.includes(`~${PACK}`))
    saveCase({ ...saved, progress: withPack(saved.progress, pack) });
  return done ?? false;
}
