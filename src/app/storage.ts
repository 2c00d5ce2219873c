/** The one case kept on this device, and the size of the text. Nothing else is stored. */
const CASE = 'pos-case';
const TEXT = 'pos-text';
/** Set for the length of one page load. */
const TAP = 'pos-tap';

/** A case as stored: where the person was, and the answers as in a link. */
export interface SavedCase {
  place: string;
  progress: string;
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    // Forbidden or full: that costs the memory only, and nobody is bothered with it.
    return undefined;
  }
}

/** Read the saved case. Anything that is not one, or cannot be read, counts as none. */
export function loadCase(): SavedCase | undefined {
  return attempt(() => {
    const stored: unknown = JSON.parse(localStorage.getItem(CASE) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { place, progress } = stored as Record<string, unknown>;
    return typeof place === 'string' && typeof progress === 'string'
      ? { place, progress }
      : undefined;
  });
}

/** Keep a case; undefined forgets it. The page's own marker follows, for CSS. */
export function saveCase(saved: SavedCase | undefined): void {
  document.documentElement.toggleAttribute('data-saved', saved !== undefined);
  attempt(() => {
    if (saved) localStorage.setItem(CASE, JSON.stringify(saved));
    else localStorage.removeItem(CASE);
  });
}

/** Tell the page that a tap here is about to load that the tap was made on this device. */
export function saveTap(): void {
  attempt(() => sessionStorage.setItem(TAP, '1'));
}

/** Whether this page was opened by a tap that early.js or `saveTap` carried over. Asked once. */
export function takeEarlyTap(): boolean {
  return (
    attempt(() => {
      const tapped = sessionStorage.getItem(TAP) !== null;
      sessionStorage.removeItem(TAP);
      return tapped;
    }) ?? false
  );
}

/** Keep the choice of large text. */
export function saveLargeText(large: boolean): void {
  attempt(() => {
    if (large) localStorage.setItem(TEXT, 'large');
    else localStorage.removeItem(TEXT);
  });
}
