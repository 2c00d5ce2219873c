import type { Language } from '../site/languages.ts';
import { scriptAddress } from '../ui/script-address.ts';
import { setReachable } from './online.ts';

/** What browsers say of the line, where they say it. */
interface Line extends EventTarget {
  saveData?: boolean;
  type?: string;
}

/** Whether the copy (about 500 kB) may be fetched now, for a person who pays by the megabyte. */
function isLineFree(line: Line | undefined): boolean {
  return !line?.saveData || line.type === 'wifi' || line.type === 'ethernet';
}

/** Resolves when the line costs nothing, which may be at once or never. */
function freeLine(): Promise<void> {
  const line = (navigator as { connection?: Line }).connection;
  return new Promise((resolve) => {
    const look = () => isLineFree(line) && resolve();
    look();
    line?.addEventListener('change', look);
  });
}

/**
 * Keep the site on this device (src/offline/worker.ts). A newer version takes over by itself: the
 * page in hand goes on with its own scripts, and its next step is loaded from the new one (early.js
 * notices it).
 */
export async function keepOffline(base: string, language: Language): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return; // plain HTTP, or a private window
  const before = serviceWorker.controller;
  if (!before) await freeLine();
  try {
    const registration = await serviceWorker.register(scriptAddress(`${base}sw.js`), {
      scope: base,
    });
    const { active } = await serviceWorker.ready;
    active?.postMessage(language);
    // Looks for a newer version, and so notices a router that has no line behind it.
    if (before) await registration.update();
    setReachable(true);
  } catch {
    // No network, no room, or forbidden. The site works without a copy; the next page tries again.
    if (before) setReachable(false);
  }
}
