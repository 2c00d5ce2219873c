import { type ComponentType, useEffect, useState } from 'react';
import './number/number.css';
import type { ScreenProps } from './screen.ts';

/** What a page shows beyond its own: nobody waits for it, so each comes as a script of its own. */
const PARTS = {
  number: () => import('./number/CaseNumber.tsx'),
};

interface Props extends ScreenProps {
  part: keyof typeof PARTS;
}

/** A part that comes when the page is alive; where it cannot be had, or without scripts, the page is whole. */
export function Late({ part, page }: Props) {
  const [Part, setPart] = useState<ComponentType<ScreenProps>>();
  useEffect(() => {
    PARTS[part]().then(
      ({ default: found }) => setPart(() => found),
      () => {},
    );
  }, [part]);
  return <div className={`late-${part} needs-js`}>{Part && <Part page={page} />}</div>;
}
