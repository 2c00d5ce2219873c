import { useRef, useState } from 'react';
import type { Counted, Source } from './count.ts';
import type { Run } from './run.ts';
import { merge, type Tally } from './tally.ts';

/** What the last count came to; while one runs, how far it is. */
export type State =
  | { is: 'idle' | 'stopped' | 'failed' }
  | { is: 'working'; part: number; cases: number }
  | ({ is: 'done' } & Pick<Counted, 'cases' | 'unread' | 'repeated'>);

/** The counts of this page, in its memory alone, and what adds to them. */
export function useCounts() {
  const [tally, setTally] = useState<Tally>({});
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef<Run>(undefined);
  const known = useRef<readonly string[]>([]);

  async function add(sources: readonly Source[]): Promise<void> {
    running.current?.stop();
    setState({ is: 'working', part: 0, cases: 0 });
    try {
      const { run } = await import('./run.ts');
      const asked = { sources, known: known.current };
      const mine = run(asked, (part, cases) => setState({ is: 'working', part, cases }));
      running.current = mine;
      const { tally: found, taken, ...told } = await mine.done;
      known.current = [...known.current, ...taken];
      setTally((before) => merge(before, found));
      setState({ is: 'done', ...told });
    } catch {
      setState({ is: 'failed' });
    }
  }

  function stop(): void {
    running.current?.stop();
    setState({ is: 'stopped' });
  }

  function clear(): void {
    running.current?.stop();
    known.current = [];
    setTally({});
    setState({ is: 'idle' });
  }

  return { tally, state, add, stop, clear };
}
