import { describe, expect, it } from 'vitest';
import { factsSchema } from './facts.schema.ts';
import { checkedAt, FACTS, factsOlderThan } from './facts.ts';

const STALE_AFTER = 18;

describe('facts that can go stale', () => {
  it('pass their schema', () => {
    expect(factsSchema.parse(FACTS)).toEqual(FACTS);
  });

  it.each([
    ['a month that is none', { checked: '2026-13' }],
    ['a fact without a place', { places: [] }],
    ['a single page that makes nothing more careful', { grade: 'C' }],
    ['a field that nobody reads', { url: 'https://example.com/' }],
  ])('the schema refuses %s', (_, change) => {
    const [first] = FACTS;
    expect(() => factsSchema.parse([{ ...first, ...change }])).toThrow();
  });

  it('the schema refuses two facts of one name', () => {
    expect(() => factsSchema.parse([FACTS[0], FACTS[0]])).toThrow('each fact once');
  });

  it('a place is as old as its oldest fact', () => {
    expect(checkedAt('call')).toMatch(/^20\d\d-\d\d$/);
    expect(checkedAt('start')).toBeUndefined();
  });

  // Names them in the run's output and passes: to check a fact again is work for a person.
  it('that were last checked more than 18 months ago are named', () => {
    for (const { id, what, checked } of factsOlderThan(
      STALE_AFTER,
      new Date().toISOString().slice(0, 7),
    )) {
      process.stdout.write(`to be checked again: ${id} (${what}), last in ${checked}\n`);
    }
    const newest = FACTS.map(({ checked }) => checked)
      .sort()
      .at(-1) as string;
    const later = (years: number) => `${Number(newest.slice(0, 4)) + years}${newest.slice(4)}`;
    expect(factsOlderThan(STALE_AFTER, later(2))).toEqual(FACTS);
    expect(factsOlderThan(STALE_AFTER, later(0))).not.toContain(
      FACTS.find(({ checked }) => checked === newest),
    );
  });
});
