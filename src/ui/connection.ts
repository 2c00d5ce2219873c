export type Connection = 'online' | 'slow' | 'offline';

const ROUND_TRIPS = 3;
/** A round trip above this (milliseconds) makes a card sale slow too. */
const SLOW_MS = 1500;
const TIMEOUT_MS = 6000;

/**
 * Fetch a few bytes from the site's own origin, three times, past every cache. `navigator.onLine`
 * is not asked: it says yes for a router without a line.
 *
 * @param base the site's prefix
 * @param signal aborts when the person leaves; the answer is then worth nothing
 */
export async function measureConnection(base: string, signal: AbortSignal): Promise<Connection> {
  const times: number[] = [];
  for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
    const stop = () => timeout.abort();
    signal.addEventListener('abort', stop);
    try {
      const began = performance.now();
      const url = `${base}ping.txt?${Date.now()}-${trip}`;
      const response = await fetch(url, { cache: 'no-store', signal: timeout.signal });
      if (!response.ok) return 'offline';
      await response.text();
      times.push(performance.now() - began);
    } catch {
      return 'offline';
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
  return Math.min(...times) > SLOW_MS ? 'slow' : 'online';
}
