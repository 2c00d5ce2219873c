import { isScenario, SCENARIOS, type ScenarioId } from '../../practice/scenarios.ts';
import { keysOf } from '../../site/keys.ts';

const KEY = keysOf(import.meta.env.BASE_URL).practice;

/** What the storage would not take; it lasts as long as the page. */
let unsaved: readonly ScenarioId[] = [];

/** Whether something was done that this device does not keep. */
export const isUnsaved = () => unsaved.length > 0;

/** The scenarios done well, on this device or since the page was opened. */
export function loadDone(): readonly ScenarioId[] {
  try {
    const text = localStorage.getItem(KEY) ?? '';
    return [...new Set([...text.split('~').filter(isScenario), ...unsaved])];
  } catch {
    return unsaved; // forbidden: that costs the memory only
  }
}

/** Keep one more. @returns all of them, in the order of the list, kept or not */
export function addDone(scenario: ScenarioId): readonly ScenarioId[] {
  const before = loadDone();
  const done = SCENARIOS.filter((each) => each === scenario || before.includes(each));
  try {
    localStorage.setItem(KEY, done.join('~'));
    unsaved = [];
  } catch {
    unsaved = done; // forbidden or full
  }
  return done;
}
