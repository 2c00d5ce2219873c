import { type Driver, until } from './driver.ts';

/** What is looked at: the first page, a step, a list, the support desk, in either language. */
const PLACES = ['/', '/user-exception/network/', '/codes/', '/en/contact/vendor/', '/agent/'];

/** Write pictures of some pages, to be looked at; nothing where the protocol has none. */
export async function photograph(driver: Driver, origin: string, file: string): Promise<void> {
  if (!driver.shot) return;
  for (const [index, place] of PLACES.entries()) {
    await driver.open(origin + place);
    await until(driver, `document.fonts.status === 'loaded'`);
    await driver.shot(`${file}-${index}.png`);
  }
}
