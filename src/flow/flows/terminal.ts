/**
 * 机器本身: power, battery, a frozen screen, a lock, a tamper message, a terminal that was stopped. Whatever opens
 * or empties it is the provider's or the acquirer's; a restart only where no sale is in doubt.
 */
export const terminal = {
  id: 'terminal',
  meta: { column: 4 },
  initial: 'power',
  states: {
    power: {
      meta: {
        kind: 'step',
        source: ['C4.2'],
        picture: 'power',
        tells: {
          'starts-again': 'not-begun',
          'starts-in-doubt': 'unknown',
          'paid-in-doubt': 'unknown',
          'customer-waiting': 'unpaid',
        },
      },
      on: {
        'starts-again': '#resolved',
        'starts-in-doubt': '#transaction-status.records',
        'still-dead': '#contact.vendor',
        'paid-in-doubt': '#contact.acquirer',
        'battery-swollen': 'battery',
        'customer-waiting': 'without',
      },
    },
    battery: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'battery',
        tells: { 'customer-waiting': 'unpaid', 'paid-in-doubt': 'unknown' },
      },
      on: {
        'put-aside': '#contact.vendor',
        'customer-waiting': 'without',
        'paid-in-doubt': '#contact.acquirer',
      },
    },
    frozen: {
      meta: {
        kind: 'step',
        source: ['C4.2'],
        picture: 'terminal-fault',
        tells: {
          'froze-idle': 'not-begun',
          'froze-in-sale': 'unknown',
          'came-back': 'unknown',
          'customer-waiting': 'unpaid',
        },
      },
      on: {
        'froze-idle': 'restart',
        'froze-in-sale': '#contact.acquirer',
        'came-back': '#transaction-status.records',
        'customer-waiting': 'without',
      },
    },
    restart: {
      meta: {
        kind: 'step',
        source: ['C4.2'],
        picture: 'power',
        menu: ['sign-in'],
        advises: ['clear'],
        assumes: 'not-begun',
        tells: { 'restarted-fine': 'not-begun', 'charge-unknown': 'unknown' },
      },
      on: {
        'restarted-fine': '#resolved',
        'restart-fails': '#contact.vendor',
        'offline-waiting': '#special-sales.offline',
        'charge-unknown': '#transaction-status.records',
      },
    },
    locked: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'locked',
        tells: { unlocked: 'not-begun', 'customer-waiting': 'unpaid', 'charge-unknown': 'unknown' },
      },
      on: {
        unlocked: '#resolved',
        'still-locked': '#contact.vendor',
        'shows-attack': 'tampered',
        'customer-waiting': 'without',
        'charge-unknown': '#transaction-status.records',
      },
    },
    tampered: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'stop-card',
        tells: {
          'customer-waiting': 'unpaid',
          'paid-in-doubt': 'unknown',
          'swapped-sales': 'unknown',
        },
      },
      on: {
        'put-away': '#contact.vendor',
        'customer-waiting': 'without',
        'paid-in-doubt': '#contact.acquirer',
        'swapped-sales': '#contact.acquirer',
        'stranger-had-it': '#contact.police',
      },
    },
    closed: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'acquirer',
        menu: ['sign-in'],
        tells: { 'customer-waiting': 'unpaid', 'charge-unknown': 'unknown' },
      },
      on: {
        'ask-to-reopen': '#contact.acquirer',
        'customer-waiting': 'without',
        'charge-unknown': '#transaction-status.records',
      },
    },
    without: {
      meta: {
        kind: 'step',
        source: ['F4'],
        picture: 'other-payment',
        advises: ['take'],
        assumes: 'unpaid',
        tells: {
          'paid-without': 'paid',
          'not-paid-without': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'paid-without': '#contact.vendor',
        'not-paid-without': '#contact.vendor',
        // The terminal is not to be used for a look at its records either.
        'charge-unknown': '#contact.acquirer',
      },
    },
  },
} as const;
