import { test as base, type ConsoleMessage, expect, type Page } from 'playwright/test';

/** Wait for the frame after what was just done, as a person does who sees it: the history is written behind it. */
async function frame(page: Page): Promise<void> {
  const drawn = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(undefined))));
  // Without JavaScript there is none, nor while a page is left.
  const patience = new Promise((done) => setTimeout(done, 1000));
  await Promise.race([page.evaluate(drawn).catch(() => {}), patience]);
}

/** Nobody is faster than a frame. */
function slowDown(page: Page): void {
  for (const way of ['goBack', 'goForward', 'reload'] as const) {
    const go = page[way].bind(page);
    page[way] = async (options) => {
      await frame(page);
      return go(options);
    };
  }
}

/** A test that fails on any message on the console, any error and any failed request. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      const note = (message: ConsoleMessage) =>
        problems.push(`${message.type()}: ${message.text()}`);
      context.on('console', note);
      context.on('page', slowDown);
      context.on('weberror', (error) => problems.push(String(error.error())));
      // A blocked picture or style is no error on the console of every engine.
      await context.exposeFunction('noteViolation', (what: string) => problems.push(what));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          const { noteViolation } = window as unknown as { noteViolation: (what: string) => void };
          noteViolation(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Before the first page: as where no copy is kept, so that every script is asked of the network. */
export async function withoutWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
}

/** Wait until React has taken over the page. */
export async function live(page: Page): Promise<void> {
  await page.waitForSelector('html[data-live]');
}

/** Wait until steps change without a page load: the machine and the copy have arrived. */
export async function ready(page: Page): Promise<void> {
  await live(page);
  await page.locator('body').dispatchEvent('pointerdown');
  await page.waitForSelector('html[data-ready]');
}

/** How many parts of the copy are whole: each leaves a mark. */
async function marks(): Promise<number> {
  const names = await caches.keys();
  const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return all.flat().filter(({ url }) => url.includes('/assets/pages-')).length;
}

/** Wait until the whole copy is on the device. */
export async function kept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(marks)).toBe(4);
}

/** The question on the page. */
export function question(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

/** Give an answer by its words, as a person does. */
export async function answer(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: words, exact: true }).click();
  await frame(page);
}

/** What has been checked, as the trail says it. */
export function trail(page: Page) {
  return page.getByRole('navigation', { name: '查过的步骤' }).getByRole('link');
}
