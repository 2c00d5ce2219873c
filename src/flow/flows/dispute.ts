/** 用户投诉与纠纷处理: a customer complains or disputes. Measures C5.1 to C5.3, in their order. */
export const dispute = {
  id: 'dispute',
  initial: 'talk',
  states: {
    talk: {
      meta: { kind: 'step', source: ['C5', 'C5.1'] },
      on: {
        settled: '#resolved',
        'about-a-charge': '#transaction-status.records',
        'not-settled': 'third-party',
      },
    },
    'third-party': {
      meta: { kind: 'step', source: ['C5.2'] },
      on: {
        'agreed-after-all': '#resolved',
        'bring-someone-in': 'privacy',
        'feel-unsafe': '#contact.police',
      },
    },
    privacy: {
      meta: { kind: 'step', source: ['C5.3'] },
      on: {
        'to-mediation': '#contact.mediation',
        'to-legal-help': '#contact.legal',
      },
    },
  },
} as const;
