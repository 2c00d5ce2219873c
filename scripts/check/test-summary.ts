/** Adds up what the test runners reported: 'N passed, N failed' alone on the last line. */
import { readFileSync } from 'node:fs';

interface Unit {
  numPassedTests: number;
  numFailedTests: number;
}

interface EndToEnd {
  stats: { expected: number; unexpected: number; flaky: number };
}

const read = <T>(file: string) => JSON.parse(readFileSync(`build/reports/${file}`, 'utf8')) as T;

const unit = read<Unit>('unit.json');
const { stats } = read<EndToEnd>('e2e.json');
const passed = unit.numPassedTests + stats.expected;
const failed = unit.numFailedTests + stats.unexpected + stats.flaky;
console.log(`${passed} passed, ${failed} failed`);
