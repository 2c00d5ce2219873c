/**
 * 签到、结算、到账: settling clears the records from which a doubtful sale could be read, so that is traced
 * first. Keys and what is paid out belong to the acquirer.
 */
export const settlement = {
  id: 'settlement',
  meta: { column: 2 },
  initial: 'doubt',
  states: {
    doubt: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'records',
        menu: ['query'],
        tells: {
          'every-sale-clear': 'not-begun',
          'one-in-doubt': 'unknown',
          'customer-waiting': 'unpaid',
        },
      },
      on: {
        'every-sale-clear': 'settle',
        'one-in-doubt': '#transaction-status.records',
        'offline-waiting': '#special-sales.offline',
        'customer-waiting': '#other-payment',
      },
    },
    settle: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'settlement',
        menu: ['settle'],
        advises: ['clear'],
        assumes: 'not-begun',
        tells: { 'settle-done': 'not-begun', 'charge-unknown': 'unknown' },
      },
      on: {
        'settle-done': '#resolved',
        'totals-differ': 'totals',
        'settle-fails': '#contact.acquirer',
        'charge-unknown': '#transaction-status.records',
      },
    },
    totals: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'settlement',
        tells: { 'upload-finished': 'not-begun' },
      },
      on: {
        'upload-finished': '#resolved',
        'still-differ': '#contact.acquirer',
      },
    },
    'sign-in': {
      meta: {
        kind: 'step',
        source: ['M4'],
        picture: 'software-update',
        menu: ['sign-in'],
        tells: {
          'signed-in': 'not-begun',
          'charge-unknown': 'unknown',
          'customer-waiting': 'unpaid',
        },
      },
      on: {
        'signed-in': '#resolved',
        'no-connection': '#user-exception.network',
        'still-no-sign-in': '#contact.acquirer',
        'shows-attack': '#terminal.tampered',
        'charge-unknown': '#transaction-status.records',
        'customer-waiting': '#other-payment',
      },
    },
    payout: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'bank',
        tells: { 'payout-found': 'paid', 'payout-missing': 'paid', 'sale-in-doubt': 'unknown' },
      },
      on: {
        'payout-found': '#resolved',
        'payout-missing': '#contact.acquirer',
        'sale-in-doubt': '#transaction-status.records',
      },
    },
  },
} as const;
