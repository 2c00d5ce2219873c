import { Activity, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { addressOf } from '../ui/navigation.tsx';
import { Scene } from './scene.ts';
import type { View } from './view.ts';

/** A page that is drawn, and in no document yet: nothing of it can be found, focused or announced. */
interface Prepared {
  scene: Scene;
  element: HTMLElement;
  /** Run its effects, and take it out of hiding. */
  enter: () => void;
  leave: () => void;
}

/** So many at most: a first page with more answers than this has the first of them ready. */
const MOST = 8;

/** All that a page shows of a case; undefined where it shows more than an address can say. */
function keyOf(view: View, base: string): string | undefined {
  const { page, answers, conflict, newer, nearest, dropped } = view;
  if (conflict || newer || nearest || dropped > 0) return undefined;
  return addressOf(page.place, answers, { ...view, base });
}

/**
 * The pages that the next tap may lead to, drawn while nobody waits (docs/adr/0013). Each is a root of its
 * own in an element that is in no document, hidden from React too, so that no effect runs. A tap puts one
 * in the place of the page: what is left to do is what any page would need, style, layout and paint.
 */
export class Ahead {
  private readonly ready = new Map<string, Prepared>();
  private readonly base: string;
  private readonly draw: (scene: Scene) => ReactNode;

  constructor(base: string, draw: (scene: Scene) => ReactNode) {
    this.base = base;
    this.draw = draw;
  }

  /** Have these views ready and no others, the first of them first; a little at a time. */
  prepare(views: readonly View[]): void {
    const wanted = new Map<string, View>();
    for (const view of views) {
      const key = keyOf(view, this.base);
      if (key !== undefined && wanted.size < MOST) wanted.set(key, view);
    }
    for (const [key, { leave }] of this.ready) {
      if (wanted.has(key)) continue;
      this.ready.delete(key);
      leave();
    }
    for (const [key, view] of wanted)
      if (!this.ready.has(key)) this.ready.set(key, this.drawn(view));
  }

  /** Take a view that is ready out of what is kept; undefined where it is not. */
  take(view: View): Prepared | undefined {
    const key = keyOf(view, this.base);
    const found = key === undefined ? undefined : this.ready.get(key);
    if (key !== undefined) this.ready.delete(key);
    return found;
  }

  private drawn(view: View): Prepared {
    const scene = new Scene(view);
    const element = document.createElement('div');
    element.id = 'root';
    const root = createRoot(element);
    // The same element both times: React has nothing to draw when it is shown.
    const page = this.draw(scene);
    root.render(<Activity mode="hidden">{page}</Activity>);
    return {
      scene,
      element,
      enter: () => flushSync(() => root.render(<Activity mode="visible">{page}</Activity>)),
      leave: () => root.unmount(),
    };
  }
}
