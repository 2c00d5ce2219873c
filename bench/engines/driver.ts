/** What a journey needs of a browser, whichever protocol it speaks. */
export interface Driver {
  name: string;
  open(url: string): Promise<void>;
  /** Run an expression in the page; what it comes to, awaited, must be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Press the element that an expression comes to, as the engine's own mouse does. */
  click(expression: string): Promise<void>;
  /** Write a picture of what is seen, where the protocol can. */
  shot?(file: string): Promise<void>;
  /** The warnings and errors on the console since it was last asked. */
  messages(): string[];
  close(): Promise<void>;
}

const PATIENCE = 15_000;

/**
 * Wait until an expression holds in the page.
 *
 * @throws with its text where it does not within `patience` ms, 15 s unless told
 */
export async function until(
  driver: Driver,
  expression: string,
  patience = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    // While a page is left, there is nothing to ask; and what is not there yet has no parts.
    const holds = await driver.evaluate<boolean>(`Boolean(${expression})`).catch(() => false);
    if (holds) return;
    if (Date.now() > end) {
      const where = await driver.evaluate(
        `[location.href, document.querySelector('h1').textContent]`,
      );
      throw new Error(`never ${expression}, but ${JSON.stringify(where)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
