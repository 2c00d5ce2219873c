import { flushSync } from 'react-dom';
import type { View } from './view.ts';

/** One drawing of the whole page, as a store for React: what it shows. */
export class Scene {
  private current: View;
  private readonly listeners = new Set<() => void>();

  constructor(view: View) {
    this.current = view;
  }

  readonly view = (): View => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Draw something else in its place, at once. */
  show(view: View): void {
    this.current = view;
    flushSync(() => {
      for (const listener of this.listeners) listener();
    });
  }
}
