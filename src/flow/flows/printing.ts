/**
 * 打不出小票: the paper first, then the last slip again. What was approved is not taken again; without a
 * slip the terminal's list of sales says whether it was.
 */
export const printing = {
  id: 'printing',
  meta: { column: 2 },
  initial: 'paper',
  states: {
    paper: {
      meta: {
        kind: 'step',
        source: ['C4.1', 'C4.2'],
        picture: 'paper',
        menu: ['reprint'],
        tells: { 'slip-printed': 'paid', 'another-slip': 'unknown' },
      },
      on: {
        'slip-printed': '#resolved',
        'another-slip': '#transaction-status.records',
        'still-no-slip': 'no-slip',
      },
    },
    'no-slip': {
      meta: {
        kind: 'step',
        source: ['C4.1'],
        picture: 'records',
        menu: ['query'],
        tells: { 'in-the-list': 'paid', 'not-in-the-list': 'unknown' },
      },
      on: {
        'in-the-list': '#contact.vendor',
        'not-in-the-list': '#transaction-status.records',
      },
    },
  },
} as const;
