import { isScenario, SCENARIOS, type ScenarioId } from '../../practice/scenarios.ts';

const KEY = 'pos-practice';

/** The scenarios done well on this device; none where nothing can be read. */
export function loadDone(): readonly ScenarioId[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split('~').filter(isScenario);
  } catch {
    return []; // forbidden: that costs the memory only
  }
}

/** Keep one more. @returns all of them, in the order of the list, kept or not */
export function addDone(scenario: ScenarioId): readonly ScenarioId[] {
  const before = loadDone();
  const done = SCENARIOS.filter((each) => each === scenario || before.includes(each));
  try {
    localStorage.setItem(KEY, done.join('~'));
  } catch {
    // Forbidden or full, as above.
  }
  return done;
}
