/** 用户身份验证异常: the host cannot verify who is paying. Measures C1.1 to C1.3, in their order. */
export const identity = {
  id: 'identity',
  meta: { column: 6 },
  initial: 'document',
  states: {
    document: {
      meta: {
        kind: 'step',
        source: ['C1', 'C1.1'],
        picture: 'document',
        assumes: 'unpaid',
        tells: { 'charge-unknown': 'unknown' },
      },
      on: {
        'own-card': 'contact-details',
        'document-expired': '#other-payment',
        'not-the-holder': '#other-payment',
        'charge-unknown': '#transaction-status.records',
      },
    },
    'contact-details': {
      meta: {
        kind: 'step',
        source: ['C1.2'],
        picture: 'contact-details',
        advises: ['take', 'same-card'],
        assumes: 'unpaid',
        tells: { 'verified-now': 'paid', 'fails-again': 'unpaid', 'charge-unknown': 'unknown' },
      },
      on: {
        'verified-now': '#resolved',
        'number-outdated': '#contact.bank',
        'fails-again': 'stop-card',
        'charge-unknown': '#transaction-status.records',
      },
    },
    'stop-card': {
      meta: {
        kind: 'step',
        source: ['C1.3'],
        picture: 'stop-card',
        tells: { 'pay-another-way': 'unpaid', 'every-card-fails': 'unpaid' },
      },
      on: {
        'pay-another-way': '#other-payment',
        'ask-the-bank': '#contact.bank',
        'every-card-fails': '#user-exception.software-update',
      },
    },
  },
} as const;
