import { gzipSync } from 'node:zlib';
import type { Client } from 'chrome-remote-interface';
import { wait } from './wait.ts';

/** What a page loads, by kind; `other` holds what was fetched in advance, icons, images. */
export interface Bytes {
  document: number;
  css: number;
  js: number;
  other: number;
  /** The scripts as gzip would send them, which is how their size is usually told. */
  jsGzip: number;
}

const KINDS: Record<string, keyof Bytes> = {
  Document: 'document',
  Stylesheet: 'css',
  Script: 'js',
};

/** How long nothing may move until a page counts as loaded. */
const QUIET = 1200;

/** How long to wait for a request of which nothing is heard: some end unheard with their document. */
const LOST = 5000;

/** The requests of a page: their bytes on the wire, and whether any is still under way. */
export class Traffic {
  readonly #kinds = new Map<string, keyof Bytes>();
  readonly #open = new Set<string>();
  readonly #scripts = new Set<string>();
  readonly #wire = { document: 0, css: 0, js: 0, other: 0 } as Bytes;
  #last = Date.now();

  constructor(cdp: Client) {
    const ended = (requestId: string) => {
      this.#open.delete(requestId);
      this.#last = Date.now();
    };
    cdp.on('Network.requestWillBeSent', ({ requestId }) => {
      this.#open.add(requestId);
      this.#last = Date.now();
    });
    cdp.on('Network.dataReceived', () => {
      this.#last = Date.now();
    });
    cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
      const kind = KINDS[type] ?? 'other';
      this.#kinds.set(requestId, kind);
      if (kind === 'js') this.#scripts.add(response.url);
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      this.#wire[this.#kinds.get(requestId) ?? 'other'] += encodedDataLength;
      ended(requestId);
    });
    cdp.on('Network.loadingFailed', ({ requestId }) => ended(requestId));
  }

  /** Wait until nothing is loaded any more, and in any case for a moment: scrolling comes to rest. */
  async quiet(): Promise<void> {
    this.#last = Date.now();
    const still = () => Date.now() - this.#last;
    while (still() < (this.#open.size > 0 ? LOST : QUIET)) await wait(100);
    this.#open.clear();
  }

  /** All bytes so far. Reads the scripts once more, past the page, to weigh them by gzip. */
  async bytes(): Promise<Bytes> {
    const texts = await Promise.all(
      [...this.#scripts].map(async (url) => (await fetch(url)).text()),
    );
    const jsGzip = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    return { ...this.#wire, jsGzip };
  }
}
