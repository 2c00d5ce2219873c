/**
 * `npm run engines`: the main journeys in every browser engine that this machine has (Playwright's
 * builds, else the distribution's: firefox-esr; webkit2gtk-driver with xvfb) and in old builds of Chromium,
 * which npm fetches the first time. Writes docs/engines.md; with names as arguments (`-- Firefox "Chromium 64"`)
 * only those, and no page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { serveSite } from '../scripts/serve/site-server.ts';
import type { Driver } from './engines/driver.ts';
import { ENGINES } from './engines/drivers.ts';
import { JOURNEYS, type Line } from './engines/journeys.ts';
import { enginesPage, type Found } from './engines/page.ts';
import { photograph } from './engines/pictures.ts';

const { url, server } = await serveSite();
const { port } = new URL(url);
const line: Line = {
  url,
  cut: async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  },
  mend: () => new Promise((done) => server.listen(Number(port), done)),
};

/** @returns why it does not work there; undefined where it does */
async function tryOut(name: string, driver: Driver): Promise<string | undefined> {
  try {
    await JOURNEYS[name]?.(driver, line);
    const messages = driver.messages();
    if (messages.length > 0) return `on the console:\n    ${messages.join('\n    ')}`;
  } catch (error) {
    return [error, ...driver.messages()].join('\n    ');
  }
  return undefined;
}

const wanted = process.argv.slice(2);
const found: Found[] = [];
const pictures = 'build/engines/pictures';
mkdirSync(pictures, { recursive: true });
for (const [engine, start] of Object.entries(ENGINES)) {
  if (wanted.length > 0 && !wanted.includes(engine)) continue;
  const driver = await start();
  if (!driver) {
    console.log(`–  ${engine}: not on this machine`);
    continue;
  }
  console.log(`${engine}: ${driver.name}`);
  const failures = new Map<string, string>();
  for (const name of Object.keys(JOURNEYS)) {
    const why = await tryOut(name, driver);
    if (why) failures.set(name, why);
    console.log(why ? `  ✘ ${name}\n    ${why}` : `  ✓ ${name}`);
    driver.messages();
    // What one journey saves is nothing to the next.
    await driver.evaluate('(localStorage.clear(), sessionStorage.clear(), true)');
  }
  await photograph(driver, url, `${pictures}/${engine.replace(' ', '-').toLowerCase()}`);
  await driver.close();
  found.push({ engine, name: driver.name, failures });
}
if (wanted.length === 0) writeFileSync('docs/engines.md', enginesPage(found));
process.exit(found.some(({ failures }) => failures.size > 0) ? 1 : 0);
