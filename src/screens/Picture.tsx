import type { StepId } from '../flow/steps.ts';
import './picture.css';
import { PICTURES } from './pictures/index.tsx';

/** A step's line drawing. It repeats what the words say, so it is hidden from screen readers. */
export function Picture({ step }: { step: StepId }) {
  return (
    <svg className="picture" viewBox="0 0 160 120" aria-hidden="true" focusable="false">
      {PICTURES[step]}
    </svg>
  );
}
