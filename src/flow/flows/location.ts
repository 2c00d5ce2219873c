/**
 * 交易地点异常: the terminal is used away from where it is registered. Measures C3.1 to C3.3.
 * The place that counts is the terminal's registered one, never the customer's address.
 */
export const location = {
  id: 'location',
  meta: { column: 6 },
  initial: 'registered-place',
  states: {
    'registered-place': {
      meta: {
        kind: 'step',
        source: ['C3', 'C3.1'],
        picture: 'registered-place',
        advises: ['take', 'same-card'],
        assumes: 'unpaid',
        tells: {
          'back-and-works': 'paid',
          'in-registered-place': 'unpaid',
          elsewhere: 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'back-and-works': '#resolved',
        'in-registered-place': 'special-trade',
        elsewhere: 'urgent-use',
        'charge-unknown': '#transaction-status.records',
      },
    },
    'special-trade': {
      meta: {
        kind: 'step',
        source: ['C3.2'],
        picture: 'special-trade',
        advises: ['take', 'same-card'],
        assumes: 'unpaid',
        tells: { 'rule-followed': 'paid', 'charge-unknown': 'unknown' },
      },
      on: {
        'rule-followed': '#resolved',
        'no-special-rule': '#contact.acquirer',
        'not-sure': '#contact.acquirer',
        'charge-unknown': '#transaction-status.records',
      },
    },
    'urgent-use': {
      meta: {
        kind: 'step',
        source: ['C3.3'],
        picture: 'urgent-use',
        tells: { 'customer-waiting': 'unpaid', 'back-and-works': 'paid' },
      },
      on: {
        'must-use-here': '#contact.acquirer',
        'customer-waiting': '#other-payment',
        'back-and-works': '#resolved',
      },
    },
  },
} as const;
