import { attempt } from '../../ui/attempt.ts';
import { KEYS } from '../storage.ts';

/** The notices that were closed in this tab, by their ids. */
export function loadClosed(): readonly string[] {
  const ids = attempt(() => sessionStorage.getItem(KEYS.notices))?.split(' ');
  return ids ?? [];
}

/** Keep them closed, as long as the tab is open. */
export function saveClosed(ids: readonly string[]): void {
  attempt(() => sessionStorage.setItem(KEYS.notices, ids.slice(-50).join(' ')));
}
