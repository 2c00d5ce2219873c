/**
 * 收错了、要退钱: a void is for the same day and batch, in full, with the card and on the terminal of the sale;
 * anything else is a refund. The right amount is taken only when the wrong sale is seen to be undone.
 */
export const undo = {
  id: 'undo',
  meta: { column: 3 },
  initial: 'which',
  states: {
    which: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'records',
        tells: {
          'not-settled-yet': 'paid',
          'settled-or-later': 'paid',
          'took-too-little': 'unpaid',
          'sale-in-doubt': 'unknown',
        },
      },
      on: {
        'not-settled-yet': 'void',
        'settled-or-later': 'refund',
        'took-too-little': 'rest',
        'sale-in-doubt': '#transaction-status.records',
      },
    },
    rest: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'limit',
        advises: ['take', 'same-card'],
        assumes: 'unpaid',
        tells: { 'rest-taken': 'paid', 'rest-failed': 'unpaid', 'charge-unknown': 'unknown' },
      },
      on: {
        'rest-taken': '#resolved',
        'rest-failed': '#other-payment',
        'charge-unknown': '#transaction-status.records',
      },
    },
    void: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'reversal',
        menu: ['void'],
        tells: {
          voided: 'unpaid',
          'void-refused': 'paid',
          'void-other-code': 'unknown',
          'void-in-doubt': 'unknown',
        },
      },
      on: {
        voided: 'take-right',
        'void-refused': 'refund',
        'void-other-code': '#contact.acquirer',
        'void-in-doubt': 'trace',
      },
    },
    refund: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'reversal',
        menu: ['refund'],
        tells: {
          refunded: 'unpaid',
          'surplus-refunded': 'paid',
          'refund-refused': 'paid',
          'refund-late': 'paid',
          'refund-in-doubt': 'unknown',
        },
      },
      on: {
        refunded: 'take-right',
        'surplus-refunded': '#resolved',
        'refund-refused': '#contact.acquirer',
        'refund-late': 'arrival',
        'refund-in-doubt': 'trace',
      },
    },
    trace: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'records',
        menu: ['reprint'],
        tells: { undone: 'unpaid', 'not-undone': 'paid', 'undo-open': 'unknown' },
      },
      on: {
        undone: 'take-right',
        'not-undone': 'which',
        'undo-open': '#contact.acquirer',
      },
    },
    'take-right': {
      meta: {
        kind: 'step',
        source: [],
        picture: 'limit',
        advises: ['take', 'same-card'],
        assumes: 'unpaid',
        tells: {
          'nothing-more': 'paid',
          'right-one-taken': 'paid',
          'right-one-refused': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'nothing-more': '#resolved',
        'right-one-taken': '#resolved',
        'right-one-refused': '#other-payment',
        'charge-unknown': '#transaction-status.records',
      },
    },
    arrival: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'wait',
        tells: {
          'refund-explained': 'paid',
          'bank-has-none': 'paid',
          'no-refund-slip': 'unknown',
          'never-refunded': 'paid',
        },
      },
      on: {
        'refund-explained': '#resolved',
        'bank-has-none': '#contact.acquirer',
        'no-refund-slip': '#contact.acquirer',
        'never-refunded': 'which',
      },
    },
  },
} as const;
