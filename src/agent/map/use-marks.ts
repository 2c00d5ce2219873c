import { type RefObject, useEffect } from 'react';
import type { Answer } from '../../flow/answers.ts';
import { addressOf, useNavigation } from '../../ui/navigation.tsx';

/** The edges, on the drawing and in the list, that an answer takes. */
function taken(root: Element, { step, answer }: Answer): Element[] {
  const edges = [...root.querySelectorAll(`[data-from="${step}"]`)];
  const saying = (id: string) =>
    edges.filter((edge) => edge.getAttribute('data-answers')?.split(' ').includes(id));
  const found = saying(answer);
  return found.length > 0 ? found : saying('code.*');
}

/** Mark on the prerendered map the way of a case: what was visited, taken, and where it stands. */
export function markCase(root: Element, answers: readonly Answer[]): void {
  for (const old of root.querySelectorAll('[data-on]')) old.removeAttribute('data-on');
  for (const old of root.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  root.toggleAttribute('data-case', answers.length > 0);
  let here: string | null | undefined;
  for (const answer of answers) {
    const edges = taken(root, answer);
    const visited = root.querySelectorAll(`[data-step="${answer.step}"]`);
    for (const element of [...edges, ...visited]) element.setAttribute('data-on', '');
    here = edges[0]?.getAttribute('data-to');
  }
  if (!here) return;
  for (const step of root.querySelectorAll(`[data-step="${here}"]`)) {
    step.setAttribute('aria-current', 'step');
  }
}

/** While the mouse is on a step, bring out what leads to it and away from it; on a line or a sign, that one. */
function followPointer(root: Element): () => void {
  const bringOut = ({ target }: Event) => {
    const step = (target as Element).closest('svg [data-step]')?.getAttribute('data-step');
    const pointed = (target as Element).closest('.map-edge');
    for (const edge of root.querySelectorAll('.map-edge')) {
      const ends = [edge.getAttribute('data-from'), edge.getAttribute('data-to')];
      const near = edge === pointed || (typeof step === 'string' && ends.includes(step));
      edge.toggleAttribute('data-near', near);
    }
  };
  const stop = new AbortController();
  root.addEventListener('pointerover', bringOut, { signal: stop.signal });
  root.addEventListener('pointerleave', bringOut, { signal: stop.signal });
  return () => stop.abort();
}

/** Bring the prerendered map to life: the case's way on it, and the case in every link. */
export function useMarks(ref: RefObject<Element | null>): void {
  const navigation = useNavigation();
  const { answers } = navigation;
  useEffect(() => (ref.current ? followPointer(ref.current) : undefined), [ref]);
  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    markCase(root, answers);
    const [, progress = ''] = addressOf('start', answers, navigation).split('#');
    for (const link of root.querySelectorAll('a')) {
      const [page] = (link.getAttribute('href') ?? '').split('#');
      link.setAttribute('href', progress ? `${page}#${progress}` : `${page}`);
    }
  }, [ref, answers, navigation]);
}
