/**
 * Someone wants the shop to do what only a swindler needs: a dictated approval code, a fake support, a terminal
 * swapped at the door, a sale forced without the line. Whoever has not done it yet is safe.
 */
export const scams = {
  id: 'scams',
  meta: {
    kind: 'step',
    source: ['C2.3'],
    picture: 'fraud',
    column: 1,
    tells: { 'not-done': 'not-begun', 'did-as-told': 'unknown' },
  },
  on: {
    'not-done': '#resolved',
    'did-as-told': '#contact.acquirer',
    'machine-swapped': '#terminal.tampered',
    'money-lost': '#contact.police',
  },
} as const;
