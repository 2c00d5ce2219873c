/**
 * The numbers of the 36 statements of the source document (docs/source-document.json).
 * S summary, M method, F question and answer, C category, E conclusion.
 */
export const STATEMENTS = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'C1',
  'C1.1',
  'C1.2',
  'C1.3',
  'C2',
  'C2.1',
  'C2.2',
  'C2.3',
  'C3',
  'C3.1',
  'C3.2',
  'C3.3',
  'C4',
  'C4.1',
  'C4.2',
  'C4.3',
  'C5',
  'C5.1',
  'C5.2',
  'C5.3',
  'E1',
] as const;

export type StatementId = (typeof STATEMENTS)[number];
