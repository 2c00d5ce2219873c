/** Counts apart from the page, which goes on being drawn meanwhile. */
import '../../ui/older.ts';
import { type Counted, countCases, type Source } from './count.ts';

/** What the worker says: how far it is, then what came of it. */
export type Told = { part: number; cases: number } | { done: Counted } | { failed: true };

const say = (told: Told) => (self as unknown as Worker).postMessage(told);

/** What it is asked: the sources, and what of other agents' counts is known already. */
export interface Asked {
  sources: readonly Source[];
  known: readonly string[];
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  countCases(data.sources, (part, cases) => say({ part, cases }), data.known).then(
    (done) => say({ done }),
    () => say({ failed: true }),
  );
});
