// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, decodeAnswers, encodeAnswers, withAnswer } from './answers.ts';
import { leafOf } from './paths.ts';
import { join, replay } from './replay.ts';
import { choicesOf, nextStep, STEPS, type StepId } from './steps.ts';

/** A walk from any step: at each one, one of its answers is chosen. */
const walks = fc
  .tuple(fc.constantFrom(...STEPS), fc.array(fc.nat(20), { maxLength: 12 }))
  .map(([from, picks]) => {
    let step: StepId = from;
    const answers: Answer[] = [];
    for (const pick of picks) {
      const choices = choicesOf(step);
      const choice = choices[pick % choices.length];
      if (!choice || answers.some((given) => given.step === step)) break;
      answers.push({ step, answer: choice.answer });
      step = choice.next;
    }
    return { from, answers, step };
  });

const anything = fc.array(fc.record({ step: fc.string(), answer: fc.string() }), { maxLength: 8 });

describe('replay', () => {
  it('brings any walk back to where it stood, with every answer', () => {
    fc.assert(
      fc.property(walks, ({ answers, step, from }) => {
        const found = replay(answers);
        expect(found.answers).toEqual(answers);
        expect(found.dropped).toBe(0);
        if (answers.length > 0) expect(found.step).toBe(step);
        else expect(found.step).toBe('start');
        expect(from).toBeDefined();
      }),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(walks, anything, ({ answers }, noise) => {
        const once = replay([...answers, ...noise]);
        expect(replay(once.answers)).toEqual({ ...once, dropped: 0 });
      }),
    );
  });

  it('leaves out what the flow does not know, keeps the rest, and never throws', () => {
    fc.assert(
      fc.property(walks, anything, ({ answers }, noise) => {
        const mixed = [...noise, ...answers];
        const found = replay(mixed);
        expect(found.answers).toEqual(answers);
        expect(found.dropped).toBe(noise.length);
      }),
    );
  });

  it('keeps the answers that still hold where an older flow had a step in between', () => {
    const found = replay([
      { step: 'start', answer: 'user-exception' },
      { step: 'user-exception.battery', answer: 'battery-fine' },
      { step: 'user-exception.network', answer: 'network-fine' },
    ]);
    expect(found.answers.map(({ step }) => step)).toEqual(['start', 'user-exception.network']);
    expect(found).toMatchObject({ step: 'user-exception.card-info', dropped: 1 });
  });

  it('ignores names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(replay([{ step: name, answer: name }]).dropped).toBe(1);
      expect(replay([{ step: 'start', answer: name }]).dropped).toBe(1);
    }
  });
});

describe('an answer given anew', () => {
  const answers = replay([
    { step: 'network', answer: 'network-fine' },
    { step: 'card-info', answer: 'no-card-works' },
    { step: 'software-update', answer: 'still-failing' },
  ]).answers;

  it('keeps what follows where it is the same answer', () => {
    expect(withAnswer(answers, { step: 'user-exception.network', answer: 'network-fine' })).toEqual(
      answers,
    );
  });

  it('cuts what follows where it is another', () => {
    const changed = withAnswer(answers, {
      step: 'user-exception.card-info',
      answer: 'another-card-works',
    });
    expect(encodeAnswers(changed)).toBe('v1~network.network-fine~card-info.another-card-works');
  });
});

describe('the answers in a link', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(walks, ({ answers }) => {
        const fragment = encodeAnswers(answers);
        expect(fragment).toMatch(/^[A-Za-z0-9._~-]*$/);
        expect(replay(decodeAnswers(`#${fragment}`) ?? []).answers).toEqual(answers);
      }),
    );
  });

  it('are read from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const fragment of [text, `#v1~${text}`]) {
          const raw = decodeAnswers(fragment);
          if (raw) expect(replay(raw).step).toBeDefined();
        }
      }),
    );
  });

  it('name each step by a last part that no other step has', () => {
    expect(new Set(STEPS.map(leafOf)).size).toBe(STEPS.length);
  });
});

describe('answers that arrive later', () => {
  const saved = replay([
    { step: 'start', answer: 'user-exception' },
    { step: 'network', answer: 'network-fine' },
  ]);

  it('go on from where the saved case stands', () => {
    const later = replay([{ step: 'card-info', answer: 'no-card-works' }]);
    expect(join(saved, later)?.step).toBe('user-exception.software-update');
    expect(join(saved, later)?.answers).toHaveLength(3);
  });

  it('are another case where they begin elsewhere', () => {
    expect(join(saved, replay([{ step: 'talk', answer: 'settled' }]))).toBeUndefined();
  });
});

describe('nextStep', () => {
  it('is undefined for an answer that the step does not offer', () => {
    expect(nextStep('start', 'network-fine')).toBeUndefined();
    expect(nextStep('resolved', 'works-again')).toBeUndefined();
  });
});
