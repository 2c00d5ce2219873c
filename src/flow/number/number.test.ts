import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../answers.ts';
import { replay } from '../replay.ts';
import { choicesOf, isOutcome, nextStep, STEPS, type StepId } from '../steps.ts';
import { caseNumber, DIGITS, inGroups, readCaseNumber, ways } from './case-number.ts';
import { count, type FlowTable, rank, unrank } from './counted.ts';
import { isChecked, withCheck } from './damm.ts';
import { readStepNumber, stepNumber } from './step-number.ts';
import { FLOW_VERSION } from './version.ts';

const digitStrings = fc.stringMatching(/^[0-9]{1,12}$/);

describe('the check digit', () => {
  it('catches every wrong digit and every swap of neighbours, wherever the check begins', () => {
    fc.assert(
      fc.property(digitStrings, fc.nat(9), (digits, first) => {
        const whole = withCheck(digits, first);
        expect(isChecked(whole, first)).toBe(true);
        for (let i = 0; i < whole.length; i += 1) {
          for (const other of '0123456789') {
            const wrong = whole.slice(0, i) + other + whole.slice(i + 1);
            expect(isChecked(wrong, first)).toBe(wrong === whole);
          }
          const [a = '', b = ''] = [whole[i], whole[i + 1]];
          const swapped = whole.slice(0, i) + b + a + whole.slice(i + 2);
          expect(isChecked(swapped, first)).toBe(swapped === whole);
        }
      }),
    );
  });

  it('is another one where the check begins elsewhere', () => {
    for (let first = 0; first < 10; first += 1) {
      const others = [...'0123456789'].filter((digit) => Number(digit) !== first).map(Number);
      const whole = withCheck('1071925', first);
      expect(others.filter((other) => isChecked(whole, other))).toEqual([]);
    }
  });
});

const CHOICES = new Map(STEPS.map((step) => [step, choicesOf(step)]));

/** Every way that visits each step once, from the start to its first outcome or to any step before. */
function* everyWay(answers: Answer[] = [], step: StepId = 'start'): Generator<Answer[]> {
  yield answers;
  if (isOutcome(step)) return;
  for (const { answer, next } of CHOICES.get(step) ?? []) {
    if (answers.some((given) => given.step === next) || next === step) continue;
    yield* everyWay([...answers, { step, answer }], next);
  }
}

/** Both ends of a case as its number has it: what it covers, and what is left out. */
function readBack(answers: readonly Answer[], here?: StepId) {
  const { digits, covered } = caseNumber(answers, here);
  const read = readCaseNumber(digits);
  if (typeof read === 'string') throw new Error(`${digits}: ${read}`);
  return { ...read, covered, digits };
}

describe('a case as a number', () => {
  it('has eight digits, the first of them the version’s', () => {
    expect(caseNumber([]).digits).toMatch(new RegExp(`^${FLOW_VERSION % 10}\\d{${DIGITS - 1}}$`));
    expect(inGroups('10719253')).toBe('1071 9253');
  });

  // Compared by hand: there may be some hundred thousand ways.
  it('brings every way of this version back, whole or as far as it says', () => {
    const { reach } = ways();
    const text = JSON.stringify;
    let [all, whole] = [0, 0];
    for (const answers of everyWay()) {
      const read = readBack(answers);
      const kept = answers.slice(answers.length - read.covered);
      if (text(read.answers) !== text(kept) || read.step !== replay(answers).step)
        throw new Error(`${text(answers)} came back as ${text(read)}`);
      // Left out is only what lies beyond the reach.
      const covers = answers.length <= reach ? answers.length : reach - 2;
      if (read.covered < covers) throw new Error(`${text(answers)}: ${read.covered} covered`);
      all += 1;
      if (read.covered === answers.length) whole += 1;
    }
    expect(whole).toBeGreaterThan(1500);
    // What the figures say is what holds today.
    const told = readFileSync('docs/case-number.md', 'utf8');
    const figures = [all, whole, ways().total].map((n) => n.toLocaleString('en'));
    for (const figure of [...figures, `${reach} for ${STEPS.length} steps`])
      expect(told).toContain(figure);
  }, 120_000);

  it('stands for eight answers from the start at the least; where it does not, it needs a ninth digit', () => {
    expect(ways().reach).toBeGreaterThanOrEqual(8);
  });

  it('has its number for each of all ways, and its way for each of all numbers', () => {
    const counted = ways();
    for (let number = 0; number < counted.total; number += 1) {
      const way = unrank(counted, number);
      if (!way || rank(counted, way) !== number) throw new Error(`${number}`);
    }
    expect(unrank(counted, counted.total)).toBeUndefined();
    expect(unrank(counted, -1)).toBeUndefined();
    expect(unrank(counted, Number.NaN)).toBeUndefined();
  }, 60_000);

  it('brings any walk back, from wherever it begins, as far as it says that it covers it', () => {
    const walk = fc.tuple(fc.constantFrom(...STEPS), fc.array(fc.nat(200), { maxLength: 30 }));
    fc.assert(
      fc.property(walk, ([from, picks]) => {
        const answers: Answer[] = [];
        let step = from;
        for (const pick of picks) {
          const choices = choicesOf(step);
          const chosen = choices[pick % choices.length];
          if (!chosen || answers.some((given) => given.step === step)) break;
          answers.push({ step, answer: chosen.answer });
          step = chosen.next;
        }
        const read = readBack(answers, from);
        expect(read.answers).toEqual(answers.slice(answers.length - read.covered));
        expect(read.step).toBe(step);
      }),
      { numRuns: 5000 },
    );
  });

  it('says what it covers of a case with a gap, or with a code that no table lists', () => {
    const jumped = replay([
      { step: 'start', answer: 'user-exception' },
      { step: 'talk', answer: 'settled' },
    ]);
    expect(readBack(jumped.answers)).toMatchObject({ covered: 1, step: jumped.step });
    const unknown = replay([
      { step: 'start', answer: 'screen-code' },
      { step: '', answer: 'code.zz' },
    ]);
    expect(readBack(unknown.answers)).toMatchObject({ covered: 0, step: unknown.step });
    expect(nextStep('codes', 'code.zz')).toBe(unknown.step);
  });

  it('stands for the step alone where nothing is answered', () => {
    for (const step of STEPS) expect(readBack([], step)).toMatchObject({ step, answers: [] });
  });

  it('counts all ways in less than what a tap may take', () => {
    const begun = performance.now();
    const { table, total } = ways();
    expect(count(table, 10 ** (DIGITS - 2)).total).toBe(total);
    expect(performance.now() - begun).toBeLessThan(100);
  });
});

describe('a number that is none', () => {
  const [whole] = [caseNumber([{ step: 'start', answer: 'user-exception' }]).digits];
  const ofVersion = (digit: number) => withCheck(`${digit}${whole.slice(1, -1)}`);

  it.each([
    ['', 'number-short'],
    [whole.slice(0, 7), 'number-short'],
    [`${whole}1`, 'number-long'],
    ['1071 92S3', 'number-letters'],
    ['您好', 'number-letters'],
    ['138 0013 8000', 'number-telephone'],
    ['010-8888 6666', 'number-telephone'],
    ['400-100-0000', 'number-telephone'],
    ['6222 0212 3456 7890', 'number-card'],
    ['编号l071 9253', 'number-letters'],
    ['编号 1071', 'number-short'],
    ['我的手机 138 0013 8000', 'number-telephone'],
    [withCheck(`${FLOW_VERSION % 10}999999`), 'number-unused'],
    ['00000000', 'number-unused'],
  ])('%s is refused as %s', (text, refusal) => {
    expect(readCaseNumber(text)).toBe(refusal);
  });

  it('opens nothing with a wrong digit or two neighbours swapped', () => {
    for (let i = 0; i < DIGITS; i += 1) {
      for (const other of '0123456789') {
        const wrong = whole.slice(0, i) + other + whole.slice(i + 1);
        if (wrong !== whole) expect(readCaseNumber(wrong), wrong).toBe('number-wrong');
      }
    }
  });

  it('of an older or a newer version says so', () => {
    for (let digit = 0; digit < 10; digit += 1) {
      const now = FLOW_VERSION % 10;
      if (digit === now) continue;
      const expected =
        digit === 0 ? 'number-unused' : digit < now ? 'number-older' : 'number-newer';
      if (FLOW_VERSION < 10) expect(readCaseNumber(ofVersion(digit))).toBe(expected);
    }
  });

  it('is read in full width, in groups and with dashes', () => {
    const wide = [...whole].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const text of [
      inGroups(whole),
      wide.join(''),
      `${whole.slice(0, 4)}-${whole.slice(4)}`,
      ` ${whole}\n`,
      `编号 ${inGroups(whole)}`,
      `编号：${whole}`,
      `编号${inGroups(whole)}`,
      `Case number: ${inGroups(whole)}`,
    ])
      expect(readCaseNumber(text)).toMatchObject({ step: 'user-exception.network' });
  });

  it('never throws, whatever is typed, and opens only steps that there are', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9]{8}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readCaseNumber(text);
        if (typeof read === 'string') expect(read).toMatch(/^number-/);
        else expect(replay(read.answers)).toMatchObject({ answers: read.answers, dropped: 0 });
        expect([...STEPS, 'wrong', undefined]).toContain(readStepNumber(text));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('a step as a number', () => {
  it('has four digits and leads back to the step', () => {
    for (const step of STEPS) {
      expect(stepNumber(step)).toMatch(/^\d{4}$/);
      expect(readStepNumber(stepNumber(step))).toBe(step);
    }
  });

  it('is wrong with a wrong digit or two neighbours swapped, and with the check of another version', () => {
    const number = stepNumber('contact.vendor');
    for (let i = 0; i < number.length; i += 1) {
      for (const other of '0123456789') {
        const wrong = number.slice(0, i) + other + number.slice(i + 1);
        expect(readStepNumber(wrong)).toBe(wrong === number ? 'contact.vendor' : 'wrong');
      }
    }
    for (let other = 1; other < 10; other += 1) {
      const first = (FLOW_VERSION + other) % 10;
      expect(readStepNumber(withCheck(number.slice(0, 3), first))).toBe('wrong');
    }
  });

  it('is nothing else that people type: codes, sums, words', () => {
    for (const text of ['91', 'A0', '127', '01271', '12a4', '余额不足', '']) {
      expect(readStepNumber(text)).toBeUndefined();
    }
    expect(readStepNumber('9999')).toBe('wrong');
  });
});

/** A flow of 5,000 steps that goes on, back, across and out, with an outcome at each hundredth. */
function large(size: number): FlowTable {
  const indexes = Array.from({ length: size }, (_, index) => index);
  return {
    steps: indexes.map((index) => `step-${index}`),
    choices: indexes.map((index) =>
      index === size - 1
        ? []
        : [index + 1, size - 1, (index * 7) % size, (index * 31 + 5) % size]
            .slice(index % 3)
            .map((next, pick) => ({ answer: `answer-${index}-${pick}`, next })),
    ),
    costs: indexes.map((index) => (index % 100 === 99 ? 3 : 1)),
  };
}

describe('a flow of 5,000 steps', () => {
  const table = large(5000);
  const walks = fc.tuple(fc.nat(4999), fc.array(fc.nat(3), { maxLength: 40 }));

  it.each([10 ** 6, 10 ** 7, Number.MAX_SAFE_INTEGER])('is numbered within %d', (capacity) => {
    const counted = count(table, capacity);
    expect(counted.total).toBeLessThanOrEqual(capacity);
    let fit = 0;
    fc.assert(
      fc.property(walks, ([start, picks]) => {
        const number = rank(counted, { start, picks });
        if (number === undefined) return;
        fit += 1;
        expect(number).toBeLessThan(counted.total);
        expect(unrank(counted, number)).toEqual({ start, picks });
      }),
      { numRuns: 5000 },
    );
    expect(fit).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (part) => {
        const number = Math.floor(part * counted.total);
        const way = unrank(counted, number);
        expect(way && rank(counted, way)).toBe(number);
      }),
      { numRuns: 5000 },
    );
  });

  it('that has not even room for each step with what follows is refused', () => {
    expect(() => count(table, 4999)).toThrow('ways');
  });
});
