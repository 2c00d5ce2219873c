import { encodeRun, type PracticeLink } from '../../practice/link.ts';
import { play } from '../../practice/run.ts';
import { DoneSheet } from './DoneSheet.tsx';
import { Stage } from './Stage.tsx';

interface Props {
  link: Extract<PracticeLink, { kind: 'run' | 'done' }>;
  go: (fragment: string) => void;
}

/** What a link of the practice holds, played. */
export function PracticeRun({ link, go }: Props) {
  if (link.kind === 'done') return <DoneSheet done={link.done} go={go} />;
  const run = play(link.given, link.acts);
  return <Stage key={encodeRun(link.given)} run={run} go={go} />;
}
