import type { Search } from '../domain/search/index.ts';
import { readStepNumber } from '../flow/number/step-number.ts';

/** A search that knows the steps' numbers too, as the desk says them on the telephone. */
export function withStepNumbers(search: Search): Search {
  return {
    ...search,
    find(query, limit) {
      const step = readStepNumber(query);
      const hit = step && step !== 'wrong' ? search.named(step) : undefined;
      const found = search.find(query, limit);
      return hit ? [hit, ...found.filter(({ id }) => id !== hit.id)].slice(0, limit) : found;
    },
  };
}
