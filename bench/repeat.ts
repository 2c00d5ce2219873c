import type { Network } from './networks.ts';
import type { Phone } from './phone.ts';
import type { Served } from './server.ts';
import { Visit } from './visit.ts';

/** Whether the page gets a service worker; if so, wait until it has filled its cache. */
const WORKER = `(async () => {
  if (!document.querySelector('link[rel=manifest]') || document.scripts.length === 0) return false;
  for (let waited = 0; waited < 20_000; waited += 200) {
    if (await navigator.serviceWorker.getRegistration()) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await navigator.serviceWorker.ready;
  return true;
})()`;

/** When the first contents were painted; the entry may come a moment after the frame. */
const PAINT = `new Promise((resolve) => {
  const look = () => {
    const [entry] = performance.getEntriesByName('first-contentful-paint');
    entry ? resolve(entry.startTime) : setTimeout(look, 50);
  };
  look();
})`;

/**
 * Close a page and come back with the network cut: milliseconds to the first paint.
 *
 * @returns undefined where there is no service worker, so that nothing could be shown
 */
export async function repeatVisit(
  before: Visit,
  phone: Phone,
  store: string,
  network: Network,
  served: Served,
): Promise<number | undefined> {
  const isKept = await before.evaluate<boolean>(WORKER);
  await before.traffic.quiet();
  await before.close();
  if (!isKept) return undefined;
  served.online = false;
  try {
    const visit = await Visit.open(phone, store, network, served.url);
    await visit.told('answer');
    const painted = await visit.evaluate<number>(PAINT);
    await visit.close();
    return painted;
  } finally {
    served.online = true;
  }
}
