/** It works again. */
export const resolved = {
  id: 'resolved',
  tags: 'outcome',
  meta: { kind: 'resolved', source: ['F3', 'S4', 'E1'], picture: 'resolved' },
} as const;

/** The customer pays another way, so the terminal can wait. */
export const otherPayment = {
  id: 'other-payment',
  tags: 'outcome',
  meta: {
    kind: 'other-payment',
    source: ['F4'],
    picture: 'other-payment',
    advises: ['take'],
    assumes: 'unpaid',
    tells: {
      'check-the-terminal': 'not-begun',
      'call-for-repair': 'not-begun',
      'charge-unknown': 'unknown',
    },
  },
  on: {
    'check-the-terminal': '#user-exception',
    'call-for-repair': '#contact.vendor',
    'charge-unknown': '#transaction-status.records',
  },
} as const;
