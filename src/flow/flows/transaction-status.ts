/**
 * 交易状态异常: what the terminal shows is not what happened. Measures C4.1 to C4.3.
 * First find out what became of the sale (reprint, query, reversal), only then look at the
 * terminal: a restart or a settlement can clear the records that the query needs.
 */
export const transactionStatus = {
  id: 'transaction-status',
  meta: { column: 3 },
  initial: 'records',
  states: {
    records: {
      meta: { kind: 'step', source: ['C4', 'C4.1'], picture: 'records' },
      on: {
        'was-paid': '#resolved',
        'was-not-paid': 'terminal-fault',
        'charged-but-failed': 'reversal',
        'cannot-tell': 'reversal',
      },
    },
    reversal: {
      meta: { kind: 'step', source: ['C4.1'], picture: 'reversal' },
      on: {
        reversed: 'terminal-fault',
        'not-reversed': '#contact.acquirer',
        'cannot-tell': '#contact.acquirer',
      },
    },
    'terminal-fault': {
      meta: { kind: 'step', source: ['C4.2'], picture: 'terminal-fault' },
      on: {
        'works-again': '#resolved',
        'still-wrong': '#contact.vendor',
        'tamper-message': '#contact.vendor',
        'customer-waiting': '#other-payment',
      },
    },
  },
} as const;
