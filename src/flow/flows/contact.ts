/** Whom to call. A contact is an outcome; it still has answers, because the call has a result. */
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
      },
      on: {
        'solved-by-call': '#resolved',
        'card-is-fine': 'vendor',
        'pay-another-way': '#other-payment',
      },
    },
    vendor: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: ['M5', 'S3', 'C4.3', 'F5'],
        picture: 'vendor',
        contacts: ['vendor', 'acquirers'],
      },
      on: { 'solved-by-call': '#resolved', 'needs-repair': '#other-payment' },
    },
    acquirer: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: [],
        picture: 'acquirer',
        contacts: ['vendor', 'acquirers', 'network'],
      },
      on: { 'solved-by-call': '#resolved', 'takes-longer': '#other-payment' },
    },
    police: {
      tags: 'outcome',
      meta: { kind: 'contact', source: ['C2.3'], picture: 'police', contacts: ['police'] },
      on: { 'after-the-call': '#resolved' },
    },
    mediation: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: ['C5.2', 'C5.3'],
        picture: 'mediation',
        contacts: ['public', 'acquirers'],
      },
      on: { 'agreed-after-all': '#resolved', 'to-legal-help': 'legal' },
    },
    legal: {
      tags: 'outcome',
      meta: { kind: 'contact', source: ['C5.2'], picture: 'legal' },
      on: { 'after-the-call': '#resolved' },
    },
  },
} as const;
