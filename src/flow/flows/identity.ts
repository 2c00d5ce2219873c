/** 用户身份验证异常: the host cannot verify who is paying. Measures C1.1 to C1.3, in their order. */
export const identity = {
  id: 'identity',
  meta: { column: 5 },
  initial: 'document',
  states: {
    document: {
      meta: { kind: 'step', source: ['C1', 'C1.1'], picture: 'document' },
      on: {
        'own-card': 'contact-details',
        'document-expired': '#other-payment',
        'not-the-holder': '#other-payment',
      },
    },
    'contact-details': {
      meta: { kind: 'step', source: ['C1.2'], picture: 'contact-details' },
      on: {
        'verified-now': '#resolved',
        'number-outdated': '#contact.bank',
        'fails-again': 'stop-card',
      },
    },
    'stop-card': {
      meta: { kind: 'step', source: ['C1.3'], picture: 'stop-card' },
      on: {
        'pay-another-way': '#other-payment',
        'ask-the-bank': '#contact.bank',
        'every-card-fails': '#user-exception.software-update',
      },
    },
  },
} as const;
