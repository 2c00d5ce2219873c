import { useEffect, useRef, useState } from 'react';
import { useWords } from './words.ts';
import './connection-test.css';
import type { Connection } from './connection.ts';
import { Icon } from './Icon.tsx';
import { useNavigation } from './navigation.tsx';

/** Tests this phone's connection, to tell the shop's network from the terminal. Optional always. */
export function ConnectionTest() {
  const t = useWords();
  const { base } = useNavigation();
  const [result, setResult] = useState<Connection | 'running'>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function test() {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setResult('running');
    // Comes with the engine, which the same press has asked for; a site that cannot send it is out of reach.
    const found = await import('./connection.ts').then(
      ({ measureConnection }) => measureConnection(base, controller.signal),
      (): Connection => 'offline',
    );
    if (!controller.signal.aborted) setResult(found);
  }

  return (
    <div className="connection needs-js">
      <button type="button" onClick={test} disabled={result === 'running'}>
        <Icon name="signal" />
        {t(result && result !== 'running' ? 'connection.again' : 'connection.start')}
      </button>
      <p role="status">{result && t(`connection.${result}`)}</p>
    </div>
  );
}
