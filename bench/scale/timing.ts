/** At most `count` of the items, spread evenly. */
export function sample<T>(items: readonly T[], count: number): T[] {
  const stride = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % stride === 0).slice(0, count);
}

/** Milliseconds for one item, in a single pass: for what does more work the first time. */
export function timedOnce<T>(items: readonly T[], work: (item: T) => unknown): number {
  const start = performance.now();
  for (const item of items) work(item);
  return (performance.now() - start) / items.length;
}

/** What one pass should last at least: less than this is lost in the clock's grain, ms. */
const PASS = 2;

/**
 * Milliseconds for one item: the best of nine passes over all of them, after some to warm up. The
 * best, since other work on the machine can only add to it.
 */
export function timed<T>(items: readonly T[], work: (item: T) => unknown): number {
  let times = 1;
  const pass = () => {
    let spent = 0;
    for (let i = 0; i < times; i += 1) spent += timedOnce(items, work);
    return spent / times;
  };
  while (pass() * times * items.length < PASS) times *= 2;
  return Math.min(...Array.from({ length: 9 }, pass));
}
