/**
 * `npm run engines`: the main journeys in every browser engine that this machine has: Playwright's
 * builds, else the distribution's (firefox-esr; webkit2gtk-driver with xvfb).
 */
import { serveSite } from '../scripts/serve/site-server.ts';
import { ENGINES } from './engines/drivers.ts';
import { JOURNEYS } from './engines/journeys.ts';

const { url } = await serveSite();
let failed = 0;
for (const [engine, start] of Object.entries(ENGINES)) {
  const driver = await start();
  if (!driver) {
    console.log(`–  ${engine}: not on this machine`);
    continue;
  }
  console.log(`${engine}: ${driver.name}`);
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    try {
      await journey(driver, url);
      const messages = driver.messages();
      if (messages.length > 0) throw new Error(`on the console:\n    ${messages.join('\n    ')}`);
      console.log(`  ✓ ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`  ✘ ${name}\n    ${error}`);
    }
    driver.messages();
    // What one journey saves is nothing to the next.
    await driver.evaluate('(localStorage.clear(), sessionStorage.clear(), true)');
  }
  await driver.close();
}
process.exit(failed > 0 ? 1 : 0);
