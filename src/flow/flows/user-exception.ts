/**
 * 用户异常: network, then card, then software; the cheapest check first.
 * The card step tells the issuing bank from the terminal: one card that fails alone is the bank's,
 * several cards that fail are the terminal's.
 */
export const userException = {
  id: 'user-exception',
  meta: { column: 0 },
  initial: 'network',
  states: {
    network: {
      meta: {
        kind: 'step',
        source: ['M1', 'S2'],
        picture: 'network',
        menu: ['sign-in'],
        tells: { 'works-again': 'unpaid', 'network-fine': 'unpaid', 'charge-unknown': 'unknown' },
      },
      on: {
        'works-again': '#resolved',
        'upload-next': '#special-sales.offline',
        'network-fine': 'card-info',
        'no-network': '#contact.vendor',
        'charge-unknown': '#transaction-status.records',
      },
    },
    'card-info': {
      meta: {
        kind: 'step',
        source: ['M2', 'S1'],
        picture: 'card-info',
        advises: ['take', 'same-card'],
        assumes: 'unpaid',
        tells: {
          'this-card-works': 'paid',
          'another-card-works': 'paid',
          'no-card-works': 'unpaid',
          'no-other-card': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'this-card-works': '#resolved',
        'another-card-works': '#contact.bank',
        'no-card-works': 'software-update',
        'no-other-card': '#other-payment',
        'charge-unknown': '#transaction-status.records',
      },
    },
    'software-update': {
      meta: {
        kind: 'step',
        source: ['M4', 'F5'],
        picture: 'software-update',
        menu: ['sign-in'],
        advises: ['take', 'same-card', 'clear'],
        assumes: 'unpaid',
        tells: { 'works-again': 'paid', 'charge-unknown': 'unknown' },
      },
      on: {
        'works-again': '#resolved',
        'still-failing': '#contact.vendor',
        'cannot-update': '#contact.vendor',
        'same-code': '#contact.acquirer',
        'offline-waiting': '#special-sales.offline',
        'charge-unknown': '#transaction-status.records',
      },
    },
  },
} as const;
