/**
 * 交易状态异常: what the terminal shows is not what happened. Measures C4.1 to C4.3.
 * First find out what became of the sale (reprint, query, reversal), only then look at the
 * terminal: a restart or a settlement can clear the records that the query needs.
 */
export const transactionStatus = {
  id: 'transaction-status',
  meta: { column: 0 },
  initial: 'records',
  states: {
    records: {
      meta: {
        kind: 'step',
        source: ['C4', 'C4.1'],
        picture: 'records',
        menu: ['reprint', 'query'],
        tells: {
          'was-paid': 'paid',
          'paid-twice': 'paid',
          // The rest is owed; the next page says to take only that.
          'part-was-paid': 'unpaid',
          'was-not-paid': 'unpaid',
          'charged-but-failed': 'unknown',
          'was-scanned': 'unknown',
          'cannot-tell': 'unknown',
        },
      },
      on: {
        'was-paid': '#resolved',
        'paid-twice': '#undo',
        'part-was-paid': '#undo.rest',
        'was-not-paid': 'terminal-fault',
        'charged-but-failed': 'reversal',
        'was-scanned': '#qr-payment.query',
        'cannot-tell': 'reversal',
      },
    },
    reversal: {
      meta: {
        kind: 'step',
        source: ['C4.1'],
        picture: 'reversal',
        menu: ['sign-in', 'balance'],
        tells: { reversed: 'unpaid', 'not-reversed': 'unknown', 'cannot-tell': 'unknown' },
      },
      on: {
        reversed: 'terminal-fault',
        'not-reversed': '#contact.acquirer',
        'cannot-tell': '#contact.acquirer',
      },
    },
    'terminal-fault': {
      meta: {
        kind: 'step',
        source: ['C4.2'],
        picture: 'terminal-fault',
        menu: ['sign-in', 'reprint'],
        advises: ['take', 'same-card', 'clear'],
        assumes: 'unpaid',
        tells: {
          'works-again': 'paid',
          'customer-waiting': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'works-again': '#resolved',
        'still-wrong': '#contact.vendor',
        'code-again': '#contact.acquirer',
        'tamper-message': '#terminal.tampered',
        'offline-waiting': '#special-sales.offline',
        'customer-waiting': '#other-payment',
        'charge-unknown': 'records',
      },
    },
    wait: {
      tags: 'outcome',
      meta: {
        kind: 'contact',
        source: [],
        picture: 'wait',
        contacts: ['vendor', 'acquirers', 'network'],
        tells: { 'answered-paid': 'paid', 'answered-unpaid': 'unpaid', 'no-answer': 'unknown' },
      },
      on: {
        'answered-paid': '#resolved',
        'answered-unpaid': '#other-payment',
        'no-answer': '#contact.unionpay',
      },
    },
  },
} as const;
