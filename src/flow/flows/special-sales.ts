/** 特别的几种收款: a hold, a foreign card, a tap without PIN, a sale that was taken without the line. */
export const specialSales = {
  id: 'special-sales',
  meta: { column: 5 },
  initial: 'preauthorisation',
  states: {
    preauthorisation: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'card-info',
        advises: ['take', 'same-card'],
        assumes: 'unpaid',
        tells: {
          'deposit-held': 'not-begun',
          'hold-closed': 'paid',
          'hold-refused': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'deposit-held': '#resolved',
        'hold-closed': '#resolved',
        'hold-refused': '#contact.acquirer',
        'charge-unknown': '#transaction-status.records',
      },
    },
    'foreign-card': {
      meta: {
        kind: 'step',
        source: [],
        picture: 'card-info',
        advises: ['take', 'same-card'],
        assumes: 'unpaid',
        tells: {
          'foreign-works': 'paid',
          'foreign-refused': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'foreign-works': '#resolved',
        'foreign-refused': '#other-payment',
        'ask-to-open': '#contact.acquirer',
        'charge-unknown': '#transaction-status.records',
      },
    },
    tap: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'card-info',
        tells: { 'tap-explained': 'paid', 'tap-in-doubt': 'unknown' },
      },
      on: {
        'tap-explained': '#resolved',
        'tap-in-doubt': '#transaction-status.records',
        'tap-disputed': '#dispute.talk',
      },
    },
    offline: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'network',
        tells: { 'all-uploaded': 'paid', 'settle-now': 'paid', 'upload-refused': 'unknown' },
      },
      on: {
        'all-uploaded': '#resolved',
        'settle-now': '#settlement.doubt',
        'no-line-yet': '#user-exception.network',
        'upload-refused': '#contact.acquirer',
      },
    },
  },
} as const;
