import { scriptAddress } from '../../ui/script-address.ts';
import type { Counted } from './count.ts';
import type { Asked, Told } from './worker.ts';
import worker from './worker.ts?worker&url';

/** A count on its way. */
export interface Run {
  done: Promise<Counted>;
  /** Ends it: what was found until then is dropped too, and `done` is never settled. */
  stop: () => void;
}

/**
 * Count the cases of some sources in a worker, which ends with them.
 *
 * @param tell called now and then: how far it is, 0 to 1, and how many cases were found
 */
export function run(asked: Asked, tell: (part: number, cases: number) => void): Run {
  const apart = new Worker(scriptAddress(worker), {
    type: import.meta.env.DEV ? 'module' : 'classic',
  });
  const done = new Promise<Counted>((resolve, reject) => {
    apart.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('part' in data) return tell(data.part, data.cases);
      apart.terminate();
      if ('done' in data) resolve(data.done);
      else reject(new Error('a source cannot be read'));
    };
    apart.onerror = reject;
  });
  apart.postMessage(asked);
  return { done, stop: () => apart.terminate() };
}
