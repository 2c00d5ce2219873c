import { readFileSync } from 'node:fs';
import type { Client } from 'chrome-remote-interface';
import { TAPS } from './flow.ts';
import { type Network, slowDown } from './networks.ts';
import type { Phone } from './phone.ts';
import { type Cost, costOf, traced } from './trace.ts';
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

/** Runs in every document before its own scripts. */
const PROBE = `globalThis.benchTaps = ${JSON.stringify(TAPS)};
${readFileSync(new URL('probe.js', import.meta.url), 'utf8')}`;

/** One page under slow conditions, and what is seen in it. */
export class Visit {
  readonly traffic: Traffic;
  readonly #cdp: Client;
  readonly #told: Told[] = [];
  #notify = () => {};

  private constructor(cdp: Client) {
    this.#cdp = cdp;
    this.traffic = new Traffic(cdp);
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchTell') return;
      this.#told.push(JSON.parse(payload) as Told);
      this.#notify();
    });
  }

  /**
   * Start to open an address; returns before it has arrived.
   *
   * @param store what the phone keeps for this visit and those that share it (`Phone.fresh`)
   */
  static async open(phone: Phone, store: string, network: Network, url: string): Promise<Visit> {
    const cdp = await phone.tab(store);
    const visit = new Visit(cdp);
    await slowDown(cdp, network);
    await cdp.Page.enable();
    await cdp.Runtime.enable();
    await cdp.Runtime.setMaxCallStackSizeToCapture({ size: 0 }); // see Phone
    await cdp.Runtime.addBinding({ name: 'benchTell' });
    await cdp.Page.addScriptToEvaluateOnNewDocument({ source: PROBE });
    void cdp.Page.navigate({ url });
    return visit;
  }

  /**
   * Run an expression in the page; what it comes to, awaited, must be JSON.
   *
   * @throws what it throws
   */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.#cdp.Runtime.evaluate({
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  /** At the machine's own speed from here on: what is counted then is processor time. */
  async fullSpeed(): Promise<void> {
    await this.#cdp.Emulation.setCPUThrottlingRate({ rate: 1 });
  }

  /** What it costs the page's main thread to do something that begins with a click. */
  async cost(work: () => Promise<unknown>): Promise<Cost> {
    return costOf(await traced(this.#cdp, work));
  }

  async close(): Promise<void> {
    await this.#cdp.Page.close();
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
    await this.evaluate('benchReach()');
    await this.told('answer', heading, since);
  }

  /** Tap the answer where it is now, and wait for the next heading. */
  async tap(heading: string, next: string): Promise<Tapped> {
    await this.told('answer', heading);
    const { x = 0, y = 0 } =
      this.#told.findLast((one) => one.kind === 'answer' && one.heading === heading) ?? {};
    const since = Date.now();
    await this.#cdp.Input.dispatchTouchEvent({ type: 'touchStart', touchPoints: [{ x, y }] });
    await wait(FINGER);
    await this.#cdp.Input.dispatchTouchEvent({ type: 'touchEnd', touchPoints: [] });
    const { at: lifted, hit } = await this.told('tap', undefined, since);
    if (!hit) return { missed: true, took: Number.NaN, at: Number.NaN };
    const { at } = await this.told('heading', next, lifted);
    return { missed: false, took: at - lifted, at };
  }
}
