import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A warning or an error on the console fails the test that caused it. */
const LEVELS = ['error', 'warn'] as const;

beforeEach(() => {
  for (const level of LEVELS) vi.spyOn(console, level);
});

afterEach(() => {
  for (const level of LEVELS) expect(vi.mocked(console[level]).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
