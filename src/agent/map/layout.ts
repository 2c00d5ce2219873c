import type { StepId } from '../../flow/steps.ts';
import type { Edge } from './edges.ts';

/** A box on the map, in the map's own units (a pixel at 1280 px width). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything on the map stands. Made at build time by scripts/build/flow-map/layout.ts. */
export interface MapLayout {
  width: number;
  height: number;
  steps: readonly (Box & { step: StepId })[];
  /** The frames around the steps of a flow. */
  flows: readonly (Box & { flow: string })[];
  /** Lines from step to step, each through these points. */
  lines: readonly (Edge & { points: readonly { x: number; y: number }[] })[];
}

/** The size of a step's box; its name fits in every language. */
export const STEP_BOX = { width: 116, height: 38 };
