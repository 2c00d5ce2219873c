/** How long this may wait, ms: an engine with nothing to draw may never call itself idle (Chromium 72). */
const PATIENCE = 5000;

/** Run this when the processor has nothing else to do; Safari does not say when, there it is soon. */
export function whenIdle(work: () => void): void {
  const { requestIdleCallback } = window;
  if (requestIdleCallback) requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work);
}

/** Run this when what has just been changed has been painted. */
export function afterFrame(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
