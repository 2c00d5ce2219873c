import { useEffect, useState } from 'react';
import { encodeRun, LAST_SEED, type PracticeLink, readPractice } from '../../practice/link.ts';

/** What history says of an entry, as in the rest of the site: how many entries of ours lie before. */
const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0;

/** Which details a scenario gets whose link names none. */
const anySeed = () => Math.floor(Math.random() * (LAST_SEED + 1));

/** The other languages' links carry the run along: it is the same in each. */
function carryOver(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.header-language'))
    link.hash = location.hash;
}

/**
 * What the address holds, and how to go on to another: the address is the run, so Back takes an act
 * back, and a reload or a link brings all of it again.
 */
export function usePracticeLink(): [PracticeLink, (fragment: string) => void] {
  const [link, setLink] = useState<PracticeLink>({ kind: 'none' });

  useEffect(() => {
    let here = location.hash;
    const read = () => {
      // A jump within the page: the address goes on to hold the run.
      if (location.hash !== here && document.getElementById(location.hash.slice(1)))
        history.replaceState(history.state, '', here || location.pathname);
      let found = readPractice(location.hash);
      if (found.kind === 'scenario') {
        const given = { scenario: found.scenario, seed: anySeed() };
        history.replaceState(history.state, '', `#${encodeRun(given)}`);
        found = { kind: 'run', given, acts: [] };
      }
      here = location.hash;
      carryOver();
      setLink(found);
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  function go(fragment: string) {
    history.pushState({ depth: depth() + 1 }, '', fragment ? `#${fragment}` : location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  }

  return [link, go];
}
