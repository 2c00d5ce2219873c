import { describe, expect, it } from 'vitest';
import { assumedAt, saleAfter, saleOf } from './sale.ts';

const answered = (step: string, answer: string) => ({ step, answer }) as never;

describe('what is known of the last sale', () => {
  it('is nothing at the start', () => {
    expect(saleOf([])).toBe('unknown');
    expect(assumedAt('start')).toBe('unknown');
  });

  it('is what an answer’s words establish', () => {
    expect(saleAfter('unknown', answered('user-exception.network', 'network-fine'))).toBe('unpaid');
    expect(saleAfter('unpaid', answered('transaction-status.records', 'was-paid'))).toBe('paid');
    expect(saleAfter('unpaid', answered('user-exception.network', 'charge-unknown'))).toBe(
      'unknown',
    );
  });

  it('stays what it was after an answer that establishes nothing', () => {
    expect(saleAfter('paid', answered('user-exception.network', 'no-network'))).toBe('paid');
    expect(saleAfter('unpaid', answered('identity.document', 'own-card'))).toBe('unpaid');
  });

  it('is open again after a step that had money taken, unless the answer says how it went', () => {
    const step = 'user-exception.software-update';
    expect(saleAfter('unpaid', answered(step, 'still-failing'))).toBe('unknown');
    expect(saleAfter('unpaid', answered(step, 'works-again'))).toBe('paid');
  });

  it('comes from a code’s own verdict, and is nothing for a code that no table lists', () => {
    expect(saleAfter('unknown', answered('codes', 'code.51'))).toBe('unpaid');
    expect(saleAfter('unpaid', answered('codes', 'code.68'))).toBe('unknown');
    expect(saleAfter('unknown', answered('codes', 'code.00'))).toBe('paid');
    expect(saleAfter('unpaid', answered('codes', 'code.b7'))).toBe('unknown');
  });

  it('begins with what the first page assumes where a case begins in the middle', () => {
    expect(saleOf([answered('identity.document', 'own-card')])).toBe('unpaid');
    expect(saleOf([answered('user-exception.network', 'no-network')])).toBe('unknown');
  });
});
