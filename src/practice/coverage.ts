import { STATEMENTS, type StatementId } from '../domain/statements.ts';
import type { ActId } from './acts.ts';
import { SCENARIOS, type ScenarioId, scenarioRow } from './scenarios.ts';

/** What nobody can practise at a counter, and why. */
const NOT_HERE: Partial<Record<StatementId, string>> = {
  S4: 'the page itself',
  F1: 'an explanation',
  F3: 'done before the shop opens: the prevention checklist',
  'C3.2': 'differs by trade; a step of the wizard',
};

/** One place where a statement is practised. */
interface Practised {
  scenario: ScenarioId;
  act: ActId;
  /** `do` where the act is right, `leave` where it is to be left alone. */
  how: 'do' | 'leave';
}

function practised(statement: StatementId): Practised[] {
  return SCENARIOS.flatMap((scenario) => {
    const { practises, avoids } = scenarioRow(scenario);
    const [does, leaves] = [practises[statement], avoids?.[statement]];
    return [
      ...(does ? [{ scenario, act: does, how: 'do' } as const] : []),
      ...(leaves ? [{ scenario, act: leaves, how: 'leave' } as const] : []),
    ];
  });
}

function coverageOf(statement: StatementId): string | Practised[] {
  const found = practised(statement);
  const why = NOT_HERE[statement];
  if ((why === undefined) === (found.length === 0))
    throw new Error(`${statement} is practised or excused, not both and not neither`);
  return why ?? found;
}

/** Where each statement of the source document is practised, or why it is not. */
export const COVERAGE = Object.fromEntries(
  STATEMENTS.map((statement) => [statement, coverageOf(statement)]),
) as Record<StatementId, string | Practised[]>;
