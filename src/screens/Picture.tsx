import { type ReactNode, useState } from 'react';
import type { StepId } from '../flow/steps.ts';
import './picture.css';

/** The drawing of a step; there once the engine has been loaded (src/app/engine.ts). */
let drawingOf: ((step: StepId) => ReactNode) | undefined;

/** From here on pictures can be drawn. The page that was prerendered has its own as markup. */
export function provideDrawings(draw: (step: StepId) => ReactNode): void {
  drawingOf = draw;
}

/** Whether steps are drawn here by now; until then the page in hand is the one that was built. */
export function drawsHere(): boolean {
  return drawingOf !== undefined;
}

/** One object for all renders: React writes innerHTML only where this changes. */
const AS_PRERENDERED = { __html: '' };

/** A step's line drawing. It repeats what the words say, so it is hidden from screen readers. */
export function Picture({ step }: { step: StepId }) {
  const [draw] = useState(() => drawingOf);
  const content = draw
    ? { children: draw(step) }
    : { dangerouslySetInnerHTML: AS_PRERENDERED, suppressHydrationWarning: true };
  return (
    <svg
      className="picture"
      viewBox="0 0 160 120"
      aria-hidden="true"
      focusable="false"
      {...content}
    />
  );
}
