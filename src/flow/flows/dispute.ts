/** 用户投诉与纠纷处理: a customer complains or disputes. Measures C5.1 to C5.3, in their order. */
export const dispute = {
  id: 'dispute',
  meta: { column: 6 },
  initial: 'talk',
  states: {
    talk: {
      meta: {
        kind: 'step',
        source: ['C5', 'C5.1'],
        picture: 'talk',
        tells: { settled: 'paid', 'about-a-charge': 'unknown' },
      },
      on: {
        settled: '#resolved',
        'about-a-charge': '#transaction-status.records',
        'not-settled': 'third-party',
      },
    },
    'third-party': {
      meta: {
        kind: 'step',
        source: ['C5.2'],
        picture: 'third-party',
        tells: { 'agreed-after-all': 'paid' },
      },
      on: {
        'agreed-after-all': '#resolved',
        'bring-someone-in': 'privacy',
        'feel-unsafe': '#contact.police',
      },
    },
    privacy: {
      meta: { kind: 'step', source: ['C5.3'], picture: 'privacy' },
      on: {
        'to-mediation': '#contact.mediation',
        'to-legal-help': '#contact.legal',
      },
    },
  },
} as const;
