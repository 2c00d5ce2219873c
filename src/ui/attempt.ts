/** What a use of the storage gives; undefined where it is forbidden, full or nonsense. */
export function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    // Forbidden or full: that costs the memory only, and nobody is bothered with it.
    return undefined;
  }
}
