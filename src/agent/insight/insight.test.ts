import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumber, inGroups } from '../../flow/number/case-number.ts';
import { FLOW_VERSION } from '../../flow/number/version.ts';
import { replay } from '../../flow/replay.ts';
import { encodeLink } from '../../site/link.ts';
import { countCases, type Source } from './count.ts';
import { readExport, toCsv, toJson } from './exchange.ts';
import { findCases } from './find-cases.ts';
import { FEWEST, GROUPS, hideFew, merge, type Tally, tallyOf } from './tally.ts';

const network = replay([
  { step: 'start', answer: 'user-exception' },
  { step: 'network', answer: 'network-fine' },
]);
const solved = replay([...network.answers, { step: 'card-info', answer: 'this-card-works' }]);
const code = replay([
  { step: 'start', answer: 'screen-code' },
  { step: '', answer: 'code.91' },
]);

const linkOf = ({ answers }: typeof network, ticket?: string) =>
  `https://pos.example.com/x/#${encodeLink({ answers, ticket })}`;
const numberOf = ({ answers }: typeof network) => inGroups(caseNumber(answers).digits);
const VERSION = String(FLOW_VERSION);

const count = async (...sources: Source[]) => countCases(sources, () => {});

describe('what stands in a chat', () => {
  it('is found as a link, within words and with what chats put behind it', () => {
    for (const text of [
      linkOf(network),
      `看看 ${linkOf(network)}，谢谢`,
      `（${linkOf(network)}）`,
      `"2026-11-26","${linkOf(network)}","客服"`,
      `${linkOf(network)}.`,
      linkOf(network).replace('#', '%23'),
    ]) {
      const { cases, unread } = findCases(text);
      expect(cases, text).toEqual([
        { answers: network.answers, step: network.step, ticket: undefined, partial: false },
      ]);
      expect(unread).toBe(0);
    }
  });

  it('is found as a number, in groups or behind its name', () => {
    const number = numberOf(network);
    for (const text of [
      number,
      `编号：${number}`,
      `Case number: ${number.replace(' ', '')}`,
      `他说是${number}，`,
    ])
      expect(findCases(text).cases, text).toMatchObject([{ step: network.step }]);
  });

  it('is counted once where a report has both', () => {
    const report = `编号：${numberOf(network)}\n打开这一步：\n${linkOf(network)}`;
    expect(findCases(report).cases).toHaveLength(1);
    expect(findCases(`${report}\n${report}`).cases).toHaveLength(2);
    expect(findCases(`编号：${numberOf(code)}\n${linkOf(network)}`).cases).toHaveLength(2);
  });

  it('is no number where it is part of a card, a telephone or an order number', () => {
    const number = numberOf(network);
    for (const text of [
      `6222 ${number} 7890`,
      `${number} 7890`,
      `${number.replace(' ', '')}`,
      `订单 99${number}`,
      '138 0013 8000',
      '2026 1126',
    ])
      expect(findCases(text), text).toEqual({ cases: [], unread: 0 });
  });

  it('that cannot be read is said to be so', () => {
    expect(findCases('编号：0000 0000')).toEqual({ cases: [], unread: 1 });
    expect(findCases('https://x.example/#v1~no-such-answer')).toEqual({ cases: [], unread: 1 });
    const long = `#v1${'~network-fine'.repeat(8000)}`;
    expect(long.length).toBeGreaterThan(100_000);
    expect(findCases(long)).toEqual({ cases: [], unread: 1 });
  });

  it('leaves nothing of the text behind', () => {
    const text = `张三 13800138000 6222021234567890 ${linkOf(network)} 我家住在`;
    expect(JSON.stringify(findCases(text))).not.toMatch(/张三|138001|622202|住在|pos\.example/);
  });

  it('is read without throwing, whatever it is, and in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        findCases(noise);
        findCases(`#v1~${noise}`);
        findCases(`编号：${noise}`);
      }),
      { numRuns: 500 },
    );
    const million = 1_000_000;
    for (const unit of [
      '1',
      '1234 ',
      '1234 5678',
      '#',
      '#v1~',
      '#v1~a',
      '编号：',
      'v1~',
      ' ',
      '~',
    ]) {
      const begun = performance.now();
      findCases(unit.repeat(million / unit.length));
      expect(performance.now() - begun, unit).toBeLessThan(4000);
    }
  }, 60_000);
});

describe('a count', () => {
  it('of a thousand messages takes less than a second', async () => {
    const chat = Array.from(
      { length: 1000 },
      (_, i) =>
        `2026-11-26 商户${i}：机器又不行了 ${linkOf([network, solved, code][i % 3] ?? code)}`,
    ).join('\n');
    const begun = performance.now();
    const { cases, tally } = await count(chat);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(cases).toBe(1000);
    expect(tally[VERSION]).toMatchObject({
      cases: 1000,
      solved: { 'user-exception.card-info': 333 },
      codes: { '91': 333 },
    });
  });

  it('counts of a case with a ticket its last state, over all sources', async () => {
    const { tally } = await count(
      linkOf(network, 'K-1'),
      `${linkOf(solved, 'K-1')} ${linkOf(code, 'K-2')}`,
    );
    expect(tally[VERSION]?.cases).toBe(2);
    expect(tally[VERSION]?.ends).toEqual({ resolved: 1, [code.step]: 1 });
    expect(JSON.stringify(tally)).not.toContain('K-1');
  });

  it('cuts no link and no report in two, wherever a piece ends', async () => {
    const report = `编号：${numberOf(network)}\n打开这一步：\n${linkOf(network)}`;
    for (let shift = 0; shift < 260; shift += 13) {
      const text = `${'x'.repeat((1 << 20) - shift)}\n${report}\n完`;
      expect((await count(new Blob([text]))).cases, `${shift}`).toBe(1);
      const oneLine = `${'x '.repeat((1 << 19) - shift)}${linkOf(network)} 完`;
      expect((await count(oneLine)).cases, `one line, ${shift}`).toBe(1);
    }
  });

  it('reads what spreadsheets call Unicode text, and GBK', async () => {
    const wide = `\ufeff商户\t${linkOf(network)}\r\n`;
    const bytes = new Uint8Array(wide.length * 2);
    for (let i = 0; i < wide.length; i += 1)
      bytes.set([wide.charCodeAt(i) & 255, wide.charCodeAt(i) >> 8], i * 2);
    expect((await count(new Blob([bytes]))).cases).toBe(1);
    const gbk = new Uint8Array([0xc9, 0xcc, 0xbb, 0xa7, 0x2c]);
    expect((await count(new Blob([gbk, linkOf(network)]))).cases).toBe(1);
  });

  it('of ten megabytes of noise finds nothing and ends', async () => {
    const noise = new Uint8Array(10_000_000);
    for (let i = 0; i < noise.length; i += 1) noise[i] = (i * 2654435761) >>> 24;
    expect(await count(new Blob([noise]))).toMatchObject({ cases: 0, tally: {} });
    expect(await count('7'.repeat(10_000_000))).toMatchObject({ cases: 0 });
    expect(await count(`#v1~${'a'.repeat(10_000_000)}`)).toMatchObject({ cases: 0 });
  }, 60_000);

  it('tells how far it is', async () => {
    const parts: number[] = [];
    await countCases([new Blob(['x\n'.repeat(2_000_000)]), 'x'], (part) => parts.push(part));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });
});

/** A tally of as many cases as told. */
const many = (of: typeof network, times: number): Tally =>
  tallyOf(
    Array.from({ length: times }, () => ({ ...of, partial: false })),
    FLOW_VERSION,
  );

const tallies = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(12))
  .map(([a, b, c]) => merge(many(network, a), merge(many(solved, b), many(code, c))));

describe('what is shown and exported', () => {
  it('has no group under five, and none that could be told from the total', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        for (const [version, one] of Object.entries(hideFew(tally))) {
          expect(one.cases).toBeGreaterThanOrEqual(FEWEST);
          for (const group of GROUPS) {
            for (const shown of Object.values(one[group]))
              expect(shown).toBeGreaterThanOrEqual(FEWEST);
            const all = Object.keys(tally[version]?.[group] ?? {}).length;
            const left = all - Object.keys(one[group]).length;
            if (left < all) expect(left).not.toBe(1);
          }
        }
      }),
    );
  });

  it('is merged from several agents’ files into what they have together', () => {
    fc.assert(
      fc.property(tallies, tallies, (a, b) => {
        const [left, right] = [readExport(toJson(a)), readExport(toJson(b))];
        expect(left).toEqual(hideFew(a));
        expect(merge(left ?? {}, right ?? {})).toEqual(merge(hideFew(b), hideFew(a)));
      }),
    );
  });

  it('keeps the versions of the flow apart', () => {
    const other = { '7': many(network, 6)[VERSION] } as Tally;
    expect(Object.keys(merge(other, many(code, 6)))).toEqual([VERSION, '7'].sort());
  });

  it('counts a colleague’s file with one’s own chats', async () => {
    const file = new Blob([toJson(many(solved, 8))]);
    const { tally, cases } = await count(file, linkOf(solved));
    expect([cases, tally[VERSION]?.ends]).toEqual([9, { resolved: 9 }]);
  });

  it('counts the same file of a colleague once, in one go or in two', async () => {
    const file = new Blob([toJson(many(solved, 8))]);
    const once = await count(file, file);
    expect([once.cases, once.repeated]).toEqual([8, 1]);
    const again = await countCases([file, linkOf(network)], () => {}, once.taken);
    expect([again.cases, again.repeated, again.taken]).toEqual([1, 1, []]);
  });

  const WRONG: unknown[] = [
    null,
    [],
    { 'pos-insight': 2, versions: {} },
    { 'pos-insight': 1, versions: null },
    { 'pos-insight': 1, versions: { x: many(code, 6)[VERSION] } },
    { 'pos-insight': 1, versions: { 1: { cases: 6 } } },
    ...[
      { cases: -1 },
      { cases: 1.5 },
      { cases: 1e12 },
      { ends: { '=cmd|calc': 6 } },
      { ends: { '<b>x</b>': 6 } },
      { ends: { resolved: '6' } },
      { codes: { '=1': 6 } },
      { answers: { 'start ': 6 } },
    ].map((change) => ({
      'pos-insight': 1,
      versions: { 1: { ...many(code, 6)[VERSION], ...change } },
    })),
  ];
  it.each(WRONG.map((each) => [JSON.stringify(each)]))('%s is no file of counts', async (text) => {
    expect(readExport(text)).toBeUndefined();
    expect((await count(text)).cases).toBe(0);
  });

  it('takes no names that every object has', () => {
    const text = toJson(many(code, 6)).replace('"91"', '"__proto__"');
    expect(readExport(text)).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('has as a table no cell that a spreadsheet takes for a formula', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'a"b', 'a,b\n=1'];
    for (const name of formulas) {
      const rows = toCsv(many(solved, 6), () => name).split('\r\n');
      const cells = rows.flatMap((row) => [
        ...row.replace('\ufeff', '').matchAll(/"((?:[^"]|"")*)"/g),
      ]);
      expect(cells.length).toBeGreaterThan(10);
      for (const [, text = ''] of cells) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }
    expect(toCsv(many(solved, 6), () => '名')).toMatch(/^\ufeff"flow version","group"/);
  });
});
