import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diagram } from '../scripts/make/diagram.ts';

it('docs/flow.md is current (npm run diagram)', () => {
  expect(readFileSync('docs/flow.md', 'utf8')).toBe(diagram());
});
