/**
 * How long the search takes to answer on a slow phone: from the letter typed to the results being
 * in the page, with the processor slowed 6 times. `npm run bench:search` after `npm run build`.
 */
import { launchBrowser } from '../scripts/check/browser.ts';
import { serveSite } from '../scripts/serve/site-server.ts';
import { median } from './statistics.ts';

const QUERIES = [
  '91',
  '余额不足',
  '密码不对',
  '连不上网',
  'wl',
  'qiandao',
  '没出小票',
  '应答码55',
  '投诉',
  'netwrok',
];
const ROUNDS = 21;

const { url, server } = await serveSite();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
await page.goto(url);
await page.waitForSelector('html[data-live]');
await page.getByRole('combobox').fill('91');
await page.getByRole('option').first().waitFor();
const cdp = await page.context().newCDPSession(page);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });

/** Type a query at once and wait until React has put its results into the page. */
const answer = (query: string) =>
  page.evaluate(async (text) => {
    const field = document.querySelector('#search') as HTMLInputElement;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const began = performance.now();
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve(); // React renders a discrete event before the microtasks are over
    document.querySelectorAll('[role=option]');
    return performance.now() - began;
  }, query);

const times: Record<string, number[]> = {};
for (let round = 0; round < ROUNDS; round += 1) {
  for (const query of QUERIES) {
    const taken = await answer(query);
    times[query] = [...(times[query] ?? []), taken];
  }
}
for (const [query, all] of Object.entries(times))
  console.log(`${median(all).toFixed(1)} ms  ${query}`);
console.log(`${median(Object.values(times).flat()).toFixed(1)} ms  all queries`);
await browser.close();
server.close();
