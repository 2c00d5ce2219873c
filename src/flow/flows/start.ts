/**
 * The first question: what is the terminal doing? An answer says what a person sees, and opens the step that
 * deals with it. The commonest stand open; the rest in groups, by what they are about.
 */
export const start = {
  meta: {
    kind: 'start',
    source: ['S5'],
    picture: 'start',
    groups: [
      {
        id: 'common',
        answers: ['screen-code', 'user-exception', 'transaction-status', 'qr-payment', 'printing'],
      },
      { id: 'refunds', answers: ['undo', 'refund-not-arrived', 'preauthorisation'] },
      {
        id: 'settling',
        answers: [
          'settle-first',
          'totals-do-not-match',
          'sign-in-fails',
          'payout-late',
          'offline-sales',
        ],
      },
      {
        id: 'machine',
        answers: ['no-power', 'frozen', 'battery', 'locked', 'tampered', 'closed', 'location'],
      },
      { id: 'cards', answers: ['identity', 'amount', 'foreign-card', 'tap'] },
      { id: 'people', answers: ['dispute', 'scams'] },
    ],
    tells: {
      'transaction-status': 'unknown',
      identity: 'unpaid',
      amount: 'unpaid',
      undo: 'paid',
      'refund-not-arrived': 'paid',
      preauthorisation: 'not-begun',
      'foreign-card': 'unpaid',
      location: 'unpaid',
    },
  },
  on: {
    'screen-code': '#codes',
    'user-exception': '#user-exception',
    'transaction-status': '#transaction-status',
    'qr-payment': '#qr-payment',
    printing: '#printing',
    undo: '#undo',
    'refund-not-arrived': '#undo.arrival',
    preauthorisation: '#special-sales.preauthorisation',
    'settle-first': '#settlement',
    'totals-do-not-match': '#settlement.totals',
    'sign-in-fails': '#settlement.sign-in',
    'payout-late': '#settlement.payout',
    'offline-sales': '#special-sales.offline',
    'no-power': '#terminal.power',
    frozen: '#terminal.frozen',
    battery: '#terminal.battery',
    locked: '#terminal.locked',
    tampered: '#terminal.tampered',
    closed: '#terminal.closed',
    location: '#location',
    identity: '#identity',
    amount: '#amount',
    'foreign-card': '#special-sales.foreign-card',
    tap: '#special-sales.tap',
    dispute: '#dispute',
    scams: '#scams',
  },
} as const;
