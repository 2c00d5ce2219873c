import { describe, expect, it } from 'vitest';
import { replay } from './replay.ts';
import { STEPS } from './steps.ts';
import { shortestWay, waysToOutcomes } from './ways.ts';

describe('the shortest way', () => {
  it.each(STEPS)('from the start leads to %s', (step) => {
    const way = shortestWay('start', step);
    expect(replay(way ?? []).step).toBe(step);
  });

  it('goes through no response code, which is nothing that could be ticked as done', () => {
    const way = shortestWay('start', 'user-exception.software-update');
    expect(way?.length).toBeGreaterThan(1);
    expect(way?.map(({ step }) => step)).not.toContain('codes');
  });

  it('is undefined where there is none, and empty where one is there already', () => {
    expect(shortestWay('resolved', 'start')).toBeUndefined();
    expect(shortestWay('resolved', 'resolved')).toEqual([]);
  });

  it('to each outcome is there from every unsolved step, the nearest first', () => {
    for (const step of STEPS.filter((step) => step !== 'resolved')) {
      const lengths = waysToOutcomes(step).map(({ way }) => way.length);
      expect(lengths.length).toBeGreaterThan(0);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    }
  });
});
