import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCardData } from './card-data.ts';

describe('the card-data guard', () => {
  it.each([
    '6222021234567890',
    '6222 0212 3456 7890 123',
    '6222-0212-3456-7890',
    '６２２２０２１２３４５６７８９０',
    '6222.0212.3456.7890',
    '卡号6222021234567890余额不足',
    '6\u200b222021234567890',
    '٦٢٢٢٠٢١٢٣٤٥٦٧٨٩٠',
    '1234567890123',
  ])('refuses %s', (text) => {
    expect(findCardData(text)).toBe('card-number');
  });

  it.each([
    '11010519491231002X',
    '11010519491231002x',
    '110105 19491231 0021',
    '１１０１０５１９４９１２３１００２Ｘ',
  ])('takes %s for an identity number', (text) => {
    expect(findCardData(text)).toBe('identity-number');
  });

  it.each(['91', '应答码55', '13800138000', '凭证号 000123', 'A0', '', '终端号 12345678'])(
    'lets %s pass',
    (text) => {
      expect(findCardData(text)).toBeUndefined();
    },
  );

  it('finds 13 digits however they are spaced and whatever stands around them', () => {
    const gaps = fc.constantFrom('', ' ', '-', '—', '　', '.');
    const digits = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), gaps), {
      minLength: 13,
      maxLength: 19,
    });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]*$/), digits, (before, number) => {
        const text = before + number.map(([digit, gap]) => `${digit}${gap}`).join('');
        expect(findCardData(text)).toBeDefined();
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findCardData(text)));
  });
});
