import type { Network } from './networks.ts';
import type { Phone } from './phone.ts';
import type { Served } from './server.ts';
import { Visit } from './visit.ts';

/** Whether the page has a service worker; if so, wait until it has filled its cache. */
const WORKER = `(async () => {
  if (!(await navigator.serviceWorker?.getRegistration())) return false;
  await navigator.serviceWorker.ready;
  return true;
})()`;

/**
 * Come back with the network cut: milliseconds to the first paint.
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
  if (!(await before.evaluate<boolean>(WORKER))) return undefined;
  await before.traffic.quiet();
  await before.close();
  served.online = false;
  try {
    const visit = await Visit.open(phone, store, network, served.url);
    await visit.told('answer');
    const paint = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;
    return await visit.evaluate<number>(paint);
  } finally {
    served.online = true;
  }
}
