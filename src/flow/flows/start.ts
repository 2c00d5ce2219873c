/** The first question: what is the terminal doing? Each answer opens one flow. */
export const start = {
  meta: {
    kind: 'start',
    source: ['S5'],
    picture: 'start',
    tells: {
      'transaction-status': 'unknown',
      identity: 'unpaid',
      amount: 'unpaid',
      location: 'unpaid',
    },
  },
  on: {
    'screen-code': '#codes',
    'user-exception': '#user-exception',
    'transaction-status': '#transaction-status',
    identity: '#identity',
    amount: '#amount',
    location: '#location',
    dispute: '#dispute',
  },
} as const;
