import { beforeAll, describe, expect, it } from 'vitest';
import { layoutFlow } from '../scripts/build/flow-map/layout.ts';
import type { MapLayout } from '../src/agent/map/layout.ts';
import { markCase } from '../src/agent/map/use-marks.ts';
import { FOOTER } from '../src/app/Footer.tsx';
import { renderPlace } from '../src/app/render.tsx';
import { flowOf, leafOf } from '../src/flow/step-id.ts';
import { choicesOf, FLOWS, nextStep, STEPS, type StepId, stepsOf } from '../src/flow/steps.ts';
import { pathOf } from '../src/site/address.ts';
import { LANGUAGES, type Language } from '../src/site/languages.ts';
import { locale, textOf } from './pages.ts';

let layout: MapLayout;

beforeAll(async () => {
  layout = await layoutFlow();
});

const rendered = new Map<Language, string>();

/** The page, rendered once in each language, parsed anew for each test. */
function map(language: Language): Document {
  const html = rendered.get(language) ?? renderPlace('agent.map', language, '/', layout).html;
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
    const page = map(language);
    for (const step of STEPS.filter((each) => each !== 'codes')) {
      const words = locale(language, flowOf(step))[leafOf(step)] as {
        answers: Record<string, string>;
      };
      for (const { answer } of choicesOf(step)) {
        const edges = page.querySelectorAll(`[data-from="${step}"][data-answers~="${answer}"]`);
        expect(edges).toHaveLength(2);
        for (const edge of edges) expect(textOf(edge)).toContain(words.answers[answer]);
      }
    }
  });

  it('has a name for each flow of several steps', () => {
    const flows = FLOWS.filter((flow) => stepsOf(flow).length > 1);
    const names = [...map(language).querySelectorAll('.map-flow-name')].map(textOf);
    expect(names.sort()).toEqual(flows.map((flow) => locale(language, flow)['flow']).sort());
    expect(new Set(names).size).toBe(names.length);
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

  it('is in the markup only: no layout is written into the page’s data', () => {
    const { data } = renderPlace('agent.map', 'zh-CN', '/', layout);
    expect(Object.keys(data.copy).sort()).toEqual(
      [...['common', 'map', 'source'], ...FOOTER].sort(),
    );
    expect(data.page.choices).toEqual([]);
  });
});
