/** The kinds of event that some part of a page listens to; tests/heard.test.ts holds them against the sources. */
export const HEARD: readonly string[] = [
  'change',
  'click',
  'dragover',
  'drop',
  'focusin',
  'input',
  'keydown',
  'paste',
  'submit',
];

/**
 * Have React hear at its root what its parts listen to. It asks for all kinds of event there are, each twice, and a
 * tap is made of a dozen: looking for listeners of each was a tenth of what a tap waits for (docs/adr/0014).
 *
 * @param element becomes a root of React
 */
export function hearing<Root extends HTMLElement>(element: Root): Root {
  element.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    // Nobody listens on the way down.
    const down = typeof options === 'object' ? options.capture : options;
    if (!down && HEARD.includes(type))
      HTMLElement.prototype.addEventListener.call(element, type, listener, options);
  };
  return element;
}
