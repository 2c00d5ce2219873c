// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATEMENTS } from '../src/domain/statements.ts';
import type { Place } from '../src/site/pages.ts';
import { STEPS_AND_PAGES } from '../src/site/places.ts';
import { pageAt, textOf } from './pages.ts';

interface Statement {
  id: string;
  text: string;
  heading?: string;
  question?: string;
  care?: string;
}

const document = JSON.parse(readFileSync('docs/source-document.json', 'utf8')) as {
  statements: Statement[];
};

/** The page on which a person who needs a statement must find it. */
const SHOWN_ON: Record<string, Place[]> = {
  S1: ['user-exception.card-info'],
  S2: ['user-exception.network'],
  S3: ['contact.bank', 'contact.vendor'],
  S4: ['resolved', 'prevention'],
  S5: ['start'],
  M1: ['user-exception.network'],
  M2: ['user-exception.card-info'],
  M3: ['contact.bank'],
  M4: ['user-exception.software-update'],
  M5: ['contact.vendor'],
  F1: ['questions.what-it-is'],
  F2: ['questions.is-it-safe', 'contact.vendor'],
  F3: ['questions.how-to-prevent', 'resolved', 'prevention'],
  F4: ['questions.what-to-tell-customers', 'customer-words', 'other-payment'],
  F5: ['questions.after-an-update', 'user-exception.software-update', 'contact.vendor'],
  C1: ['identity.document'],
  'C1.1': ['identity.document'],
  'C1.2': ['identity.contact-details'],
  'C1.3': ['identity.stop-card'],
  C2: ['amount.limit'],
  'C2.1': ['amount.limit'],
  'C2.2': ['amount.large-sale'],
  'C2.3': ['amount.fraud', 'contact.police'],
  C3: ['location.registered-place'],
  'C3.1': ['location.registered-place'],
  'C3.2': ['location.special-trade'],
  'C3.3': ['location.urgent-use'],
  C4: ['transaction-status.records'],
  'C4.1': ['transaction-status.records', 'transaction-status.reversal'],
  'C4.2': ['transaction-status.terminal-fault'],
  'C4.3': ['contact.vendor'],
  C5: ['dispute.talk'],
  'C5.1': ['dispute.talk'],
  'C5.2': ['dispute.third-party', 'contact.mediation', 'contact.legal'],
  'C5.3': ['dispute.privacy', 'contact.mediation'],
  E1: ['resolved', 'prevention'],
};

describe('the source document', () => {
  it('has 36 statements, all known to the flow', () => {
    expect(document.statements.map(({ id }) => id)).toEqual([...STATEMENTS]);
    expect(STATEMENTS).toHaveLength(36);
    expect(Object.keys(SHOWN_ON)).toEqual([...STATEMENTS]);
  });

  it.each(document.statements)('$id is on the page that needs it, word for word', (statement) => {
    for (const place of SHOWN_ON[statement.id] ?? []) {
      const shown = pageAt(place).querySelector(`[data-source="${statement.id}"]`);
      expect(textOf(shown), place).toContain(statement.text);
      const heading = statement.heading ?? statement.question;
      if (heading) expect(textOf(pageAt(place).body), place).toContain(heading);
      // What needs a caution never stands without one.
      expect(shown?.querySelector('figcaption') !== null, place).toBe('care' in statement);
    }
  });

  it('is quoted nowhere without its caution, and in English on the same pages', () => {
    const needsCare = new Set(document.statements.filter(({ care }) => care).map(({ id }) => id));
    for (const place of STEPS_AND_PAGES) {
      const quoted = (language: 'zh-CN' | 'en') =>
        [...pageAt(place, language).querySelectorAll<HTMLElement>('[data-source]')].map(
          (element) => {
            const id = element.dataset['source'] ?? '';
            expect(element.querySelector('figcaption') !== null, `${place} ${id}`).toBe(
              needsCare.has(id),
            );
            expect(textOf(element.querySelector('blockquote'))).not.toBe('');
            return id;
          },
        );
      expect(quoted('en')).toEqual(quoted('zh-CN'));
    }
  });
});
