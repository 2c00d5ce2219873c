/** At most `count` of the items, spread evenly. */
export function sample<T>(items: readonly T[], count: number): T[] {
  const stride = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % stride === 0).slice(0, count);
}

/**
 * Milliseconds for one item: the best of nine passes over all of them, after one to warm up. The
 * best, since other work on the machine can only add to it.
 */
export function timed<T>(items: readonly T[], work: (item: T) => unknown): number {
  const pass = () => {
    const start = performance.now();
    for (const item of items) work(item);
    return (performance.now() - start) / items.length;
  };
  pass();
  return Math.min(...Array.from({ length: 9 }, pass));
}
