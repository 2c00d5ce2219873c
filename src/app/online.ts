/** Whether the site could be reached when it was last tried. */
let reachable = true;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Note whether the site itself could be reached, which `navigator.onLine` cannot know. */
export function setReachable(yes: boolean): void {
  reachable = yes;
  tell();
}

/** For useSyncExternalStore. @returns a function that ends the subscription */
export function subscribeOnline(listener: () => void): () => void {
  const back = () => setReachable(true);
  listeners.add(listener);
  addEventListener('online', back);
  addEventListener('offline', tell);
  return () => {
    listeners.delete(listener);
    removeEventListener('online', back);
    removeEventListener('offline', tell);
  };
}

/** Whether pages come from the network, as far as is known. */
export function isOnline(): boolean {
  return navigator.onLine && reachable;
}
