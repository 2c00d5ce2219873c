/** Counts apart from the page, which goes on being drawn meanwhile. */
import '../../ui/older.ts';
import { type Counted, countCases, type Source } from './count.ts';

/** What the worker says: how far it is, then what came of it. */
export type Told = { part: number; cases: number } | { done: Counted } | { failed: true };

const say = (told: Told) => (self as unknown as Worker).postMessage(told);

addEventListener('message', ({ data }: MessageEvent<readonly Source[]>) => {
  countCases(data, (part, cases) => say({ part, cases })).then(
    (done) => say({ done }),
    () => say({ failed: true }),
  );
});
