/**
 * 扫码收款: a code is scanned once. While its result is open it is queried, waited for and cancelled, and
 * only when it is seen to be cancelled is another way taken. The shop's own record decides.
 */
export const qrPayment = {
  id: 'qr-payment',
  meta: { column: 1 },
  initial: 'trouble',
  states: {
    trouble: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'qr-code',
        tells: {
          'stuck-paying': 'unknown',
          'says-paid': 'unknown',
          'scan-refused': 'unpaid',
          'paid-twice': 'paid',
        },
      },
      on: {
        'stuck-paying': 'query',
        'says-paid': 'own-record',
        'scan-refused': 'refused',
        'paid-twice': '#undo',
        'code-swapped': 'swapped',
      },
    },
    query: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'qr-code',
        tells: { 'query-paid': 'paid', 'query-failed': 'unpaid', 'still-paying': 'unknown' },
      },
      on: {
        'query-paid': '#resolved',
        'query-failed': 'refused',
        'still-paying': 'cancel',
      },
    },
    cancel: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'reversal',
        tells: { 'paid-after-all': 'paid', 'seen-cancelled': 'unpaid', 'not-cancelled': 'unknown' },
      },
      on: {
        'paid-after-all': '#resolved',
        'seen-cancelled': '#other-payment',
        'not-cancelled': '#contact.acquirer',
      },
    },
    'own-record': {
      meta: {
        kind: 'step',
        source: [],
        picture: 'records',
        tells: {
          'record-has-it': 'paid',
          'other-payee': 'unknown',
          'still-on-screen': 'unknown',
          'both-lack-it': 'unpaid',
          'only-theirs': 'unknown',
          'only-a-screenshot': 'unknown',
        },
      },
      on: {
        'record-has-it': '#resolved',
        'only-theirs': '#contact.acquirer',
        'other-payee': 'swapped',
        'still-on-screen': 'query',
        'both-lack-it': 'refused',
        'only-a-screenshot': '#amount.fraud',
      },
    },
    refused: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'qr-code',
        advises: ['take'],
        assumes: 'unpaid',
        tells: {
          'scan-works': 'paid',
          'refused-again': 'unpaid',
          'no-scan-works': 'unpaid',
          'online-but-no-scan': 'unpaid',
          'charge-unknown': 'unknown',
        },
      },
      on: {
        'scan-works': '#resolved',
        'refused-again': '#other-payment',
        'no-scan-works': '#user-exception.network',
        'online-but-no-scan': '#contact.acquirer',
        'charge-unknown': 'query',
      },
    },
    swapped: {
      meta: {
        kind: 'step',
        source: [],
        picture: 'fraud',
        tells: { 'customer-waiting': 'unpaid' },
      },
      on: {
        'tell-acquirer': '#contact.acquirer',
        'tell-police': '#contact.police',
        'customer-wants-it-back': '#dispute.talk',
        'customer-waiting': '#other-payment',
      },
    },
  },
} as const;
