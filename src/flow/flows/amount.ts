/** 交易金额异常: the amount is over a limit. Measures C2.1 to C2.3, in their order. */
export const amount = {
  id: 'amount',
  meta: { column: 5 },
  initial: 'limit',
  states: {
    limit: {
      meta: {
        kind: 'step',
        source: ['C2', 'C2.1'],
        picture: 'limit',
        advises: ['take'],
        assumes: 'unpaid',
        tells: {
          'was-mistyped': 'paid',
          'wrong-amount': 'paid',
          'over-the-limit': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'was-mistyped': '#resolved',
        'wrong-amount': '#undo',
        'over-the-limit': 'large-sale',
        suspicious: 'fraud',
        'charge-unknown': '#transaction-status.records',
      },
    },
    'large-sale': {
      meta: {
        kind: 'step',
        source: ['C2.2'],
        picture: 'large-sale',
        tells: { 'pay-another-way': 'unpaid' },
      },
      on: {
        'pay-another-way': '#other-payment',
        'raise-card-limit': '#contact.bank',
        'every-card-over': '#contact.acquirer',
        suspicious: 'fraud',
      },
    },
    fraud: {
      meta: {
        kind: 'step',
        source: ['C2.3'],
        picture: 'fraud',
        tells: { misunderstanding: 'unpaid' },
      },
      on: {
        report: '#contact.police',
        'only-unsure': '#contact.acquirer',
        misunderstanding: '#other-payment',
      },
    },
  },
} as const;
