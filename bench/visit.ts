import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { TAPS } from './flow.ts';
import { type Network, slowDown } from './networks.ts';
import { Traffic } from './traffic.ts';
import { wait } from './wait.ts';

/** What probe.js tells; see there. */
interface Told {
  kind: 'open' | 'heading' | 'answer' | 'tap';
  heading?: string;
  at: number;
  /** Whether the tap hit the answer that it was meant for. */
  hit?: boolean;
  x?: number;
  y?: number;
}

/** How a tap went: milliseconds from lifting the finger to seeing the next heading, and when. */
export interface Tapped {
  /** The answer had moved away under the finger: something else was tapped. */
  missed: boolean;
  took: number;
  at: number;
}

const PATIENCE = 90_000;

/** How long a finger stays on the screen. Sites may use that time; the clock starts when it lifts. */
const FINGER = 60;

/** One page under slow conditions, and what is seen in it. */
export class Visit {
  readonly page: Page;
  readonly traffic: Traffic;
  readonly #cdp: CDPSession;
  readonly #told: Told[] = [];
  #notify = () => {};

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.#cdp = cdp;
    this.traffic = new Traffic(cdp);
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchTell') return;
      this.#told.push(JSON.parse(payload));
      this.#notify();
    });
  }

  /** A small phone with an empty cache. */
  static phone(browser: Browser): Promise<BrowserContext> {
    const viewport = { width: 360, height: 640 };
    return browser.newContext({ viewport, isMobile: true, hasTouch: true, locale: 'zh-CN' });
  }

  /** Start to open an address; returns before it has arrived. */
  static async open(context: BrowserContext, network: Network, url: string): Promise<Visit> {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const visit = new Visit(page, cdp);
    await slowDown(cdp, network);
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchTell' });
    await page.addInitScript(`globalThis.benchTaps = ${JSON.stringify(TAPS)}`);
    await page.addInitScript({ path: 'bench/probe.js' });
    await page.goto(url, { waitUntil: 'commit' });
    return visit;
  }

  /** Wait until the page tells something. */
  async told(kind: Told['kind'], heading?: string, after = 0): Promise<Told> {
    const patience = Date.now() + PATIENCE;
    for (;;) {
      const found = this.#told.find(
        (one) => one.kind === kind && one.at >= after && (!heading || one.heading === heading),
      );
      if (found) return found;
      if (Date.now() > patience) throw new Error(`not seen: ${kind} ${heading ?? ''}`);
      await Promise.race([wait(1000), new Promise<void>((resolve) => (this.#notify = resolve))]);
    }
  }

  /** When the navigation to the first page began. */
  get opened(): number {
    return this.#told.find(({ kind }) => kind === 'open')?.at ?? Number.NaN;
  }

  /** How far the answer to a heading has moved since it could first be tapped, in pixels. */
  moved(heading: string): number {
    const spots = this.#told.filter((one) => one.kind === 'answer' && one.heading === heading);
    return Math.max(...spots.map(({ y = 0 }) => Math.abs(y - (spots[0]?.y ?? 0))));
  }

  /** Scroll to the answer to a heading, as a person does who has read the page. */
  async reach(heading: string): Promise<void> {
    const since = Date.now();
    await this.page.evaluate('benchReach()');
    await this.told('answer', heading, since);
  }

  /** Tap the answer where it is now, and wait for the next heading. */
  async tap(heading: string, next: string): Promise<Tapped> {
    await this.told('answer', heading);
    const { x = 0, y = 0 } =
      this.#told.findLast((one) => one.kind === 'answer' && one.heading === heading) ?? {};
    const since = Date.now();
    await this.#cdp.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x, y }],
    });
    await wait(FINGER);
    await this.#cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const { at: lifted, hit } = await this.told('tap', undefined, since);
    if (!hit) return { missed: true, took: Number.NaN, at: Number.NaN };
    const { at } = await this.told('heading', next, lifted);
    return { missed: false, took: at - lifted, at };
  }
}
