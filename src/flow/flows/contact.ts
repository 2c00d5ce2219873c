/**
 * Whom to call. A contact is an outcome; it still has answers, because the call has a result, and one
 * of them is that nobody answers: provider, then acquirer, then UnionPay.
 */
export const contact = {
  id: 'contact',
  initial: 'vendor',
  states: {
    bank: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: ['M3', 'S3'],
        picture: 'bank',
        contacts: ['banks', 'network'],
        tells: {
          'paid-meanwhile': 'paid',
          'solved-by-call': 'paid',
          'pay-another-way': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'paid-meanwhile': '#resolved',
        'solved-by-call': '#resolved',
        'card-is-fine': 'vendor',
        'pay-another-way': '#other-payment',
        'charge-unknown': '#transaction-status.records',
        'no-answer': 'unionpay',
      },
    },
    vendor: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: ['M5', 'S3', 'C4.3', 'F2', 'F5'],
        picture: 'vendor',
        contacts: ['vendor', 'acquirers'],
        tells: {
          'solved-by-call': 'unpaid',
          'repaired-paid': 'paid',
          'needs-repair': 'unpaid',
          'paid-await-repair': 'paid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'solved-by-call': '#resolved',
        'repaired-paid': '#resolved',
        'needs-repair': '#other-payment',
        'paid-await-repair': 'repair',
        'charge-unknown': '#transaction-status.records',
        'no-answer': 'acquirer',
      },
    },
    repair: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: [],
        picture: 'terminal-fault',
        contacts: ['vendor', 'acquirers', 'network'],
        tells: { repaired: 'not-begun' },
      },
      on: { repaired: '#resolved', 'nobody-came': 'acquirer' },
    },
    acquirer: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: [],
        picture: 'acquirer',
        contacts: ['vendor', 'acquirers', 'wallets', 'network'],
        tells: {
          'solved-by-call': 'unpaid',
          'found-paid': 'paid',
          'nothing-to-take': 'paid',
          'clear-but-broken': 'paid',
          'takes-longer': 'unpaid',
          'result-open': 'unknown',
        },
      },
      on: {
        'solved-by-call': '#resolved',
        'found-paid': '#resolved',
        'nothing-to-take': '#resolved',
        'clear-but-broken': 'vendor',
        'takes-longer': '#other-payment',
        'result-open': '#transaction-status.wait',
        'no-answer': 'unionpay',
      },
    },
    unionpay: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: [],
        picture: 'unionpay',
        contacts: ['network'],
        tells: { 'traced-paid': 'paid', 'traced-unpaid': 'unpaid', 'still-open': 'unknown' },
      },
      on: {
        'traced-paid': '#resolved',
        'traced-unpaid': '#other-payment',
        'still-open': '#transaction-status.wait',
      },
    },
    police: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: ['C2.3'],
        picture: 'police',
        contacts: ['police'],
        tells: { 'after-the-call': 'paid' },
      },
      on: {
        'after-the-call': '#resolved',
        'still-out-of-use': 'vendor',
        'not-theirs': 'mediation',
      },
    },
    mediation: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: ['C5.2', 'C5.3'],
        picture: 'mediation',
        contacts: ['public', 'acquirers'],
        tells: { 'agreed-after-all': 'paid' },
      },
      on: { 'agreed-after-all': '#resolved', 'to-legal-help': 'legal' },
    },
    legal: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: ['C5.2'],
        picture: 'legal',
        contacts: ['legal'],
        tells: { 'after-the-call': 'paid' },
      },
      on: { 'after-the-call': '#resolved', 'no-answer': 'mediation' },
    },
  },
} as const;
