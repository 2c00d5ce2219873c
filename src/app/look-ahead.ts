import type { Page } from '../flow/page.ts';
import type { Engine } from './engine.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Ask the machine about the next steps while nobody waits: it remembers where their answers lead, and a
 * tap finds that it has been asked already.
 */
export function lookAhead(engine: Engine, { choices }: Page): void {
  const waiting = [...new Set(choices.map(({ next }) => next))];
  const ask = () => {
    const next = waiting.shift();
    if (!next) return;
    engine.pageOf(next);
    whenIdle(ask);
  };
  whenIdle(ask);
}
