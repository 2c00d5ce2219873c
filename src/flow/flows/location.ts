/**
 * 交易地点异常: the terminal is used away from where it is registered. Measures C3.1 to C3.3.
 * The place that counts is the terminal's registered one, never the customer's address.
 */
export const location = {
  id: 'location',
  meta: { column: 0 },
  initial: 'registered-place',
  states: {
    'registered-place': {
      meta: { kind: 'step', source: ['C3', 'C3.1'], picture: 'registered-place' },
      on: {
        'back-and-works': '#resolved',
        'in-registered-place': 'special-trade',
        elsewhere: 'urgent-use',
      },
    },
    'special-trade': {
      meta: { kind: 'step', source: ['C3.2'], picture: 'special-trade' },
      on: {
        'rule-followed': '#resolved',
        'no-special-rule': '#contact.acquirer',
        'not-sure': '#contact.acquirer',
      },
    },
    'urgent-use': {
      meta: { kind: 'step', source: ['C3.3'], picture: 'urgent-use' },
      on: {
        'must-use-here': '#contact.acquirer',
        'customer-waiting': '#other-payment',
        'back-and-works': '#resolved',
      },
    },
  },
} as const;
