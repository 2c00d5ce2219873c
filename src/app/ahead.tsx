import { Activity, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { withAnswer } from '../flow/answers.ts';
import { kindRow } from '../site/kinds.ts';
import type { Engine } from './engine.ts';
import { hearing } from './heard.ts';
import { Scene } from './scene.ts';
import type { View } from './view.ts';

/** A page that is drawn, and in no document yet: nothing of it can be found, focused or announced. */
interface Prepared {
  scene: Scene;
  element: HTMLElement;
  /** Let it be seen, once it is in the document; it is drawn now where React has not come to it. */
  reveal: () => void;
  /** Let React know that it is in use: its effects run from here on. */
  enter: () => void;
  leave: () => void;
}

/** So many at most: a step with more answers than this has the first of them ready. */
const MOST = 8;

/** All that a page shows, as a key; undefined where that is more than its place and a case. */
function keyOf({
  page,
  language,
  answers,
  ticket,
  pack,
  ownPack,
  ...rest
}: View): string | undefined {
  const { conflict, newer, nearest, dropped } = rest;
  if (conflict || newer || nearest || dropped > 0) return undefined;
  return JSON.stringify([page.place, language, ticket, pack, ownPack, answers]);
}

/**
 * The pages that the next tap may lead to, drawn while nobody waits (docs/adr/0014). Each is a root of its
 * own in an element that is in no document, hidden from React too, so that no effect runs. A tap puts one
 * in the place of the page: what is left to do is what any page would need, style, layout and paint.
 */
export class Ahead {
  private readonly ready = new Map<string, Prepared>();
  private readonly engine: Engine;
  private readonly draw: (scene: Scene) => ReactNode;

  /** @param draw the whole page of a scene */
  constructor(engine: Engine, draw: (scene: Scene) => ReactNode) {
    this.engine = engine;
    this.draw = draw;
  }

  /**
   * Have those pages ready that the next tap may lead to, and no others; React draws them a little at a time.
   *
   * @param before what was shown before: the way back leads there
   */
  prepare(view: View, before = view): void {
    // The same page, shown in another way, is no way back.
    const back = before.page.place === view.page.place ? [] : [before];
    const here = keyOf(view);
    const wanted = new Map<string, View>();
    for (const each of [...back, ...this.previous(view), ...this.next(view)]) {
      const key = keyOf(each);
      if (key !== undefined && key !== here && wanted.size < MOST) wanted.set(key, each);
    }
    for (const [key, { leave }] of this.ready) {
      if (wanted.has(key)) continue;
      this.ready.delete(key);
      leave();
    }
    for (const [key, view] of wanted)
      if (!this.ready.has(key)) this.ready.set(key, this.drawn(view));
  }

  /** The step before, as its entry of the history has it: with the answers given until then. */
  private previous(view: View): View[] {
    const here = view.answers.findIndex(({ step }) => step === view.page.place);
    const before = here < 0 ? view.answers : view.answers.slice(0, here);
    const step = before[before.length - 1]?.step;
    if (!step || kindRow(this.engine.kindAt(step)).apart) return [];
    return [{ ...view, page: this.engine.pageOf(step), answers: before.slice(0, -1) }];
  }

  /** Where the answers lead. */
  private next(view: View): View[] {
    const { place, kind, choices, groups } = view.page;
    // On a code's page it is the question for the code that is answered.
    const step = kind === 'code' ? 'codes' : place;
    if (!this.engine.isStep(step)) return [];
    // Of many answers those that stand open, which are the commonest.
    return (groups?.[0]?.choices ?? choices)
      .filter(({ next }) => !kindRow(this.engine.kindAt(next)).apart)
      .map(({ answer, next }) => ({
        ...view,
        page: this.engine.pageOf(next),
        // As the session has it: who answers stands at this device's terminal.
        pack: view.pack ?? view.ownPack,
        answers: withAnswer(view.answers, { step, answer }),
      }));
  }

  /** Take a view that is ready out of what is kept; undefined where it is not. */
  take(view: View): Prepared | undefined {
    const key = keyOf(view);
    const found = key === undefined ? undefined : this.ready.get(key);
    if (key !== undefined) this.ready.delete(key);
    return found;
  }

  private drawn(view: View): Prepared {
    const scene = new Scene(view);
    const element = hearing(document.createElement('div'));
    element.id = 'root';
    const root = createRoot(element);
    // The same element both times: React has nothing to draw when it is shown.
    const page = this.draw(scene);
    root.render(<Activity mode="hidden">{page}</Activity>);
    const enter = () => flushSync(() => root.render(<Activity mode="visible">{page}</Activity>));
    return {
      scene,
      element,
      reveal: () => {
        if (!element.firstChild) enter();
        // As React itself will, when it is told: that is a third of what a tap would wait for.
        for (const part of element.children) (part as HTMLElement).style.removeProperty('display');
      },
      enter,
      leave: () => root.unmount(),
    };
  }
}
