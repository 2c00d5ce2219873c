import { WAY } from './flow.ts';
import type { Network } from './networks.ts';
import type { Phone } from './phone.ts';
import type { Served } from './server.ts';
import { median } from './statistics.ts';
import { opened, walk } from './walk.ts';

/**
 * Read the way's pages in advance and, on each tap, put the next one's ready-made elements in the
 * place of the old ones: no framework, no words to look up, no machine. They are shown as where there are scripts.
 */
export const prepareSwap = `(async () => {
  document.documentElement.className = 'js';
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

/** What each answer costs where nothing but the least is done; milliseconds from lifting the finger to the next heading. */
export interface Least {
  /** The first answer, on the start page. */
  swapFirst: number;
  /** The answers after it. */
  swap: number;
  /** The first answer as a link, the next page fetched in advance. */
  fetched: number;
}

/**
 * The least that a step change can cost in this browser at this speed: style, layout and paint of
 * the next step. For pages without scripts of their own.
 */
export async function leastOf(phone: Phone, served: Served, network: Network): Promise<Least> {
  const heading = WAY[0]?.words.question ?? '';
  const visit = await opened(phone, served, network);
  await visit.evaluate(prepareSwap);
  const [swapFirst = Number.NaN, ...changes] = await walk(visit);
  await visit.close();
  const linked = await opened(phone, served, network);
  await linked.evaluate(fetchNext);
  await linked.traffic.quiet();
  await linked.reach(heading);
  const { took } = await linked.tap(heading, WAY[1]?.words.question ?? '');
  await linked.close();
  return { swapFirst, swap: median(changes), fetched: took };
}

/** As the site does (scripts/build/template.ts): the page behind the answer waits in the cache. */
const fetchNext = `{
  const words = Object.values(benchTaps)[0];
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent.includes(words));
  const href = link.getAttribute('href').replace(/#.*/, '');
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
}`;
