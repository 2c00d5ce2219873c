import { WAY } from './flow.ts';
import type { Network } from './networks.ts';
import type { Phone } from './phone.ts';
import type { Served } from './server.ts';
import { median } from './statistics.ts';
import { Visit } from './visit.ts';
import { walk } from './walk.ts';

/**
 * Read the way's pages in advance and, on each tap, put the next one's ready-made elements in the
 * place of the old ones: no framework, no words to look up, no machine.
 */
export const prepareSwap = `(async () => {
  const read = async (path) =>
    new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
  let next = document;
  const roots = [];
  for (const words of Object.values(benchTaps)) {
    const links = [...next.querySelectorAll('a')];
    const link = links.find(({ textContent }) => textContent.includes(words));
    next = await read(new URL(link.getAttribute('href'), location.href).pathname);
    roots.push(next.getElementById('root'));
  }
  addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('root').replaceWith(roots.shift());
    scrollTo(0, 0);
  });
})()`;

/**
 * The least that a step change can cost in this browser at this speed: style, layout and paint of
 * the next step. For pages without scripts of their own. Milliseconds from lifting the finger to the next
 * heading, the first one left out.
 */
export async function swapOnly(phone: Phone, served: Served, network: Network): Promise<number> {
  const visit = await Visit.open(phone, await phone.fresh(), network, served.url);
  await visit.told('answer', WAY[0]?.words.question);
  await visit.traffic.quiet();
  await visit.evaluate(prepareSwap);
  const [, ...changes] = await walk(visit);
  await visit.close();
  return median(changes);
}
