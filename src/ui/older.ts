/*
 * What Chromium 64 to 72 lack of what our scripts and their libraries call. A script of its own, which the
 * starter (scripts/build/template.ts) asks for only where something is missing: it costs other engines nothing.
 * A worker has no starter, and brings it along.
 */

type Pairs = Iterable<readonly [PropertyKey, unknown]>;

function fromEntries(pairs: Pairs): Record<PropertyKey, unknown> {
  const made: Record<PropertyKey, unknown> = {};
  for (const [key, value] of pairs) made[key] = value;
  return made;
}

/** One level deep: nothing here asks for more. */
function flat(this: readonly unknown[]): unknown[] {
  return ([] as unknown[]).concat(...this);
}

function flatMap(
  this: readonly unknown[],
  make: (item: unknown, index: number, all: readonly unknown[]) => unknown,
  self?: unknown,
): unknown[] {
  return flat.call(this.map(make, self));
}

/** All matches at once, where the standard finds one after the other. */
function matchAll(this: string, pattern: RegExp): string[][] {
  const found: string[][] = [];
  this.replace(new RegExp(pattern), (...args: unknown[]) => {
    const groups = args.findIndex((each) => typeof each === 'number');
    const match = args.slice(0, groups) as string[];
    found.push(Object.assign(match, { index: args[groups] as number, input: String(this) }));
    return '';
  });
  return found;
}

function toggleAttribute(this: Element, name: string, on = !this.hasAttribute(name)): boolean {
  if (on) this.setAttribute(name, '');
  else this.removeAttribute(name);
  return on;
}

/** Tells whoever listens; a request that is under way goes on, for such an engine cannot break it off. */
class Controller {
  // Any target of events will do; not every such engine makes a bare one.
  readonly signal = Object.assign(document.createDocumentFragment(), { aborted: false });
  abort(): void {
    if (this.signal.aborted) return;
    this.signal.aborted = true;
    this.signal.dispatchEvent(new Event('abort'));
  }
}

/** Give an object what it lacks, as the engine itself would: found in no loop over its keys. */
function provide(owner: object, missing: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(missing)) {
    if (name in owner) continue;
    Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  }
}

provide(Object, { fromEntries });
provide(Array.prototype, { flat, flatMap });
provide(String.prototype, { matchAll });
if (typeof document !== 'undefined') {
  provide(Element.prototype, { toggleAttribute });
  provide(window, { AbortController: Controller });
}
