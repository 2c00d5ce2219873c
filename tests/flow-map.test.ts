// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { drawnAs, EDGES, SIGNED } from '../src/agent/map/edges.ts';
import { type Box, boxOf, layoutFlow } from '../src/agent/map/layout.ts';
import { linesOf } from '../src/agent/map/lines.ts';
import { markCase } from '../src/agent/map/use-marks.ts';
import { FOOTER } from '../src/app/Footer.tsx';
import { renderPlace } from '../src/app/render.tsx';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { choicesOf, FLOWS, nextStep, STEPS, type StepId, stepsOf } from '../src/flow/steps.ts';
import { pathOf } from '../src/site/address.ts';
import { LANGUAGES, type Language } from '../src/site/languages.ts';
import { locale, textOf } from './pages.ts';

const layout = layoutFlow();

const rendered = new Map<Language, string>();

/** The page, rendered once in each language, parsed anew for each test. */
function map(language: Language): Document {
  const html = rendered.get(language) ?? renderPlace('agent.map', language, '/').html;
  rendered.set(language, html);
  return new DOMParser().parseFromString(html, 'text/html');
}

const attribute = (element: Element | null, name: string) => element?.getAttribute(name) ?? '';

/** Every transition that a part of the page shows, from its attributes. */
function shown(part: Element | null): string[] {
  return [...(part?.querySelectorAll('[data-from]') ?? [])].flatMap((edge) =>
    attribute(edge, 'data-answers')
      .split(' ')
      .map((answer) => `${attribute(edge, 'data-from')} ${answer} ${attribute(edge, 'data-to')}`),
  );
}

const TRANSITIONS = [
  ...STEPS.flatMap((step) =>
    choicesOf(step).map(({ answer, next }) => `${step} ${answer} ${next}`),
  ),
  'codes code.* transaction-status.records',
].sort();

describe.each(LANGUAGES)('the flow map in %s', (language) => {
  it.each(['svg', '.map-list'])('shows in its %s exactly the machine’s states', (part) => {
    const page = map(language);
    const steps = [...page.querySelectorAll(`.map ${part} [data-step]`)];
    expect(steps.map((step) => attribute(step, 'data-step')).sort()).toEqual([...STEPS].sort());
    for (const element of steps) {
      const step = attribute(element, 'data-step') as StepId;
      const link = element.closest('a') ?? element.querySelector('a');
      expect(attribute(link, 'href')).toBe(pathOf(step, language, '/'));
      const { name } = locale(language, flowOf(step))[leafOf(step)] as { name: string };
      expect(textOf(link).replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    }
  });

  it.each(['svg', '.map-list'])('shows in its %s exactly the machine’s transitions', (part) => {
    expect(shown(map(language).querySelector(`.map ${part}`)).sort()).toEqual(TRANSITIONS);
  });

  it('says each answer in its own words, on the line and in the list', () => {
    const edges = [...map(language).querySelectorAll('[data-from]')].map((edge) => ({
      from: attribute(edge, 'data-from'),
      answers: attribute(edge, 'data-answers').split(' '),
      text: textOf(edge),
    }));
    for (const step of STEPS.filter((each) => each !== 'codes')) {
      const words = locale(language, flowOf(step))[leafOf(step)] as {
        answers: Record<string, string>;
      };
      for (const { answer } of choicesOf(step)) {
        const saying = edges.filter(
          ({ from, answers }) => from === step && answers.includes(answer),
        );
        expect(saying).toHaveLength(2);
        for (const { text } of saying) expect(text).toContain(words.answers[answer]);
      }
    }
  });

  it('has a name for each flow of several steps', () => {
    const flows = FLOWS.filter((flow) => stepsOf(flow).length > 1);
    const names = [...map(language).querySelectorAll('.map-flow-name')].map(textOf);
    expect(names.sort()).toEqual(flows.map((flow) => locale(language, flow)['flow']).sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it('has for each step that others lead to a sign of its own, which those show', () => {
    const page = map(language);
    const worn = new Map(
      SIGNED.map((step) => [step, page.querySelector(`svg a[data-step="${step}"] + .map-sign`)]),
    );
    const shapes = [...worn.values()].map((sign) => sign?.innerHTML);
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(SIGNED.length);
    const signs = [...page.querySelectorAll('.map-edge > .map-sign')];
    expect(signs).toHaveLength(EDGES.filter((edge) => drawnAs(edge) === 'sign').length);
    for (const sign of signs) {
      const to = attribute(sign.parentElement, 'data-to') as StepId;
      expect(sign.innerHTML).toBe(worn.get(to)?.innerHTML);
    }
  });

  it('is reached by keyboard once, in the list', () => {
    const page = map(language);
    expect(attribute(page.querySelector('.map svg'), 'aria-hidden')).toBe('true');
    expect(page.querySelectorAll('.map svg a:not([tabindex="-1"])')).toHaveLength(0);
  });
});

describe('the way of a case on the map', () => {
  const marked = (root: Element, selector: string, name: string) =>
    [...root.querySelectorAll(selector)].map((element) => attribute(element, name));

  it('is what was visited, what was taken, and where it stands', () => {
    const root = map('zh-CN').querySelector('.map') as Element;
    const here = nextStep('user-exception.network', 'network-fine');
    markCase(root, [
      { step: 'start', answer: 'user-exception' },
      { step: 'user-exception.network', answer: 'network-fine' },
    ]);
    expect(marked(root, 'svg [data-step][data-on]', 'data-step').sort()).toEqual([
      'start',
      'user-exception.network',
    ]);
    expect(marked(root, 'svg [data-from][data-on]', 'data-to').sort()).toEqual([
      here,
      'user-exception.network',
    ]);
    expect(marked(root, '[aria-current="step"]', 'data-step')).toEqual([here, here]);
    markCase(root, []);
    expect(root.querySelectorAll('[data-on], [aria-current]')).toHaveLength(0);
    expect(root.hasAttribute('data-case')).toBe(false);
  });

  it('goes by a code that no table lists to the result of the last sale', () => {
    const root = map('zh-CN').querySelector('.map') as Element;
    for (const [answer, to] of [
      ['code.b7', 'transaction-status.records'],
      ['code.55', 'identity.stop-card'],
    ]) {
      markCase(root, [{ step: 'codes', answer: answer as never }]);
      expect(marked(root, 'svg [data-from][data-on]', 'data-to')).toEqual([to]);
    }
  });
});

describe('the drawing', () => {
  it('has no two boxes on one another, and stays within its sheet', () => {
    const apart = (a: number, aSize: number, b: number, bSize: number) =>
      a + aSize <= b || b + bSize <= a;
    for (const [i, a] of layout.steps.entries()) {
      expect(a.x >= 0 && a.x + a.width <= layout.width, a.step).toBe(true);
      expect(a.y >= 0 && a.y + a.height <= layout.height, a.step).toBe(true);
      for (const b of layout.steps.slice(i + 1)) {
        const free = apart(a.x, a.width, b.x, b.width) || apart(a.y, a.height, b.y, b.height);
        expect(free, `${a.step} and ${b.step}`).toBe(true);
      }
    }
  });

  it('is about as wide as a desk’s window, and of a landscape sheet’s shape', () => {
    expect(layout.width).toBeLessThan(1280);
    expect(layout.width / layout.height).toBeGreaterThan(1.2);
    expect(layout.width / layout.height).toBeLessThan(1.7);
  });

  const within = ([x, y]: readonly [number, number], box: Box, rim: number) =>
    x > box.x + rim &&
    x < box.x + box.width - rim &&
    y > box.y + rim &&
    y < box.y + box.height - rim;

  it('has lines within a flow only, and none that runs over a box', () => {
    const lines = linesOf(layout);
    expect(lines).toHaveLength(EDGES.filter((edge) => drawnAs(edge) === 'line').length);
    for (const { from, to, points } of lines) {
      const frame = layout.flows.find(({ flow }) => flow === flowOf(from));
      for (const [i, point] of points.entries()) {
        if (frame) expect(within(point, frame, 0), `${from} to ${to}`).toBe(true);
        else expect([from, to]).toEqual(['start', 'codes']);
        const before = points[i - 1];
        if (!before) continue;
        const middle = [(point[0] + before[0]) / 2, (point[1] + before[1]) / 2] as const;
        for (const box of layout.steps) {
          expect(within(middle, box, 0) || within(point, box, 0), `${from} to ${to}`).toBe(false);
        }
      }
      const last = points[points.length - 1] as [number, number];
      expect(within(last, boxOf(layout, to), -1), `${from} to ${to}`).toBe(true);
    }
  });

  it('lets no two lines past other steps run over one another, unless they lead to the same', () => {
    const ways = linesOf(layout).flatMap(({ to, points: [, a, b] }) =>
      a && b && a[0] === b[0] ? [{ to, x: a[0], y: [a[1], b[1]].sort((p, q) => p - q) }] : [],
    );
    expect(ways.length).toBeGreaterThan(8);
    for (const [i, one] of ways.entries()) {
      for (const other of ways.slice(i + 1)) {
        if (one.to === other.to || one.x !== other.x) continue;
        const [top, bottom] = one.y as [number, number];
        const [otherTop, otherBottom] = other.y as [number, number];
        expect(bottom <= otherTop || otherBottom <= top, `${one.to} and ${other.to}`).toBe(true);
      }
    }
  });

  it('is in the markup only: no layout is written into the page’s data', () => {
    const { data } = renderPlace('agent.map', 'zh-CN', '/');
    expect(Object.keys(data.copy).sort()).toEqual(
      [...['common', 'map', 'source'], ...FOOTER].sort(),
    );
    expect(data.page.choices).toEqual([]);
  });
});
