/*
 * Runs in every document before its own scripts, and tells the harness what a person would see and
 * do there: which h1 is painted, where the answer to tap is, when the finger left the screen. All
 * times are wall-clock milliseconds taken in the page, so they compare across documents.
 * `benchTaps` (heading → words of the answer) is defined by the harness.
 */
(() => {
  const tell = (message) => globalThis.benchTell?.(JSON.stringify(message));
  const wall = (time) => performance.timeOrigin + time;
  tell({ kind: 'open', at: performance.timeOrigin });

  const seen = { lcp: 0, shift: 0, blocking: 0 };
  globalThis.benchSeen = seen;

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  observe('longtask', (entry) => {
    seen.blocking += entry.duration - 50;
  });

  /** The smallest thing with the words of the answer to this heading that can be tapped. */
  function find(heading) {
    const words = globalThis.benchTaps[heading] ?? '\0';
    const all = document.querySelectorAll('a, button, label');
    return [...all].filter((element) => element.textContent.includes(words)).pop();
  }

  /** The middle of a target; undefined where something else would be hit there. */
  function middle(target) {
    const box = target.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    return hit && (target.contains(hit) || hit.contains(target)) ? { x, y } : undefined;
  }

  let shown = '';
  let target;
  let aimed;
  function look() {
    requestAnimationFrame(look);
    const h1 = document.querySelector('h1');
    if (!h1?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const heading = h1.textContent.trim();
    if (heading !== shown) {
      shown = heading;
      target = undefined;
      aimed = undefined;
      afterPaint((at) => {
        performance.mark('bench-seen');
        tell({ kind: 'heading', heading, at });
      });
    }
    aim(heading);
  }

  /** Tell where the answer is: when it can be hit first, and again whenever it moves. */
  function aim(heading) {
    // Looking for words and hitting cost time on every frame: both only where something changed.
    if (!target?.isConnected) target = find(heading);
    if (!target) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (aimed?.top === top) return;
    if (!aimed && (top < 0 || bottom > innerHeight)) {
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    const spot = middle(target);
    if (!spot) return;
    aimed = { top: target.getBoundingClientRect().top };
    afterPaint((at) => tell({ kind: 'answer', heading, at, ...spot }));
  }

  const tapped = (event) => {
    const hit = find(shown)?.contains(event.target) ?? false;
    tell({ kind: 'tap', hit, at: wall(event.timeStamp) });
  };
  // A tap on a label is followed by a click on its field, which no finger made.
  addEventListener('click', (event) => event.pointerType === 'touch' && tapped(event), true);

  /** Scroll to the answer again, where the site has scrolled it away, and tell where it is. */
  globalThis.benchReach = () => {
    aimed = undefined;
  };

  /** A task queued in a frame's callback runs when that frame has been produced. */
  function afterPaint(then) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(wall(performance.now()));
    port2.postMessage(0);
  }

  requestAnimationFrame(look);
})();
