import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cut, cutNow, fileOf, readCut } from '../scripts/make/cut.ts';
import { caseNumber, inGroups, readCaseNumber } from '../src/flow/number/case-number.ts';
import { FLOW_VERSION } from '../src/flow/number/version.ts';
import { replay } from '../src/flow/replay.ts';
import { readLink } from '../src/site/read-link.ts';

const VERSIONS = readdirSync('tests/golden').map((file) =>
  Number(/^flow-(\d+)\.json$/.exec(file)?.[1]),
);
const rows = VERSIONS.flatMap((version) =>
  Object.entries(readCut(version)?.cases ?? {}).map(([link, number]) => ({
    version,
    link,
    number,
  })),
);

it('the numbers are cut for the flow as it is: if not, `npm run cut` (docs/case-number.md)', () => {
  const kept = readCut(FLOW_VERSION) as Cut;
  expect(kept, fileOf(FLOW_VERSION)).toEqual(cutNow(kept?.released ?? null));
  expect(Math.max(...VERSIONS)).toBe(FLOW_VERSION);
});

describe.each(rows)('$number of version $version', ({ version, link, number }) => {
  if (version === FLOW_VERSION) {
    it('opens its case, and is its number', () => {
      const { answers, step } = replay(readLink(link)?.answers ?? []);
      expect(readCaseNumber(number)).toEqual({ answers, step });
      expect(inGroups(caseNumber(answers).digits)).toBe(number);
    });
  } else {
    it('opens nothing, and says that it is older', () => {
      const near = Math.floor(version / 10) === Math.floor(FLOW_VERSION / 10);
      expect(readCaseNumber(number)).toBe(near ? 'number-older' : 'number-wrong');
    });
  }
});
