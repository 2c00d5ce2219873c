import { type ComponentType, useEffect, useState } from 'react';
import './number/number.css';
import type { ScreenProps } from './screen.ts';

interface Props extends ScreenProps {
  /** Its name in the styles. */
  name: string;
  /** Loads it; the same function at each call. */
  load: () => Promise<{ default: ComponentType<ScreenProps> }>;
}

/**
 * A part of the page that nobody waits for, in a script of its own. It comes when the page is alive; where it
 * cannot be had, the page is whole without.
 */
export function Late({ name, load, page }: Props) {
  const [Part, setPart] = useState<ComponentType<ScreenProps>>();
  useEffect(() => {
    load().then(
      ({ default: found }) => setPart(() => found),
      () => {},
    );
  }, [load]);
  return <div className={`late-${name} needs-js`}>{Part && <Part page={page} />}</div>;
}

/** The number of the case, on a page from which somebody calls. */
export const loadNumber = () => import('./number/CaseNumber.tsx');
