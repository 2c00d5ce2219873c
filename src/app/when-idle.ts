/** Run this when the processor has nothing else to do; Safari does not say when, there it is soon. */
export function whenIdle(work: () => void): void {
  (window.requestIdleCallback ?? setTimeout)(work);
}

/** Run this when what has just been changed has been painted. */
export function afterFrame(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
