// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, it } from 'vitest';
import { NO_CASE, withAnswer } from '../flow/answers.ts';
import type { StepId } from '../flow/steps.ts';
import { pageOf } from '../site/page.ts';
import { Ahead } from './ahead.tsx';
import { engine } from './engine.ts';
import type { Scene } from './scene.ts';
import type { View } from './view.ts';

const viewOf = (place: StepId, answers: View['answers'] = []): View => ({
  ...NO_CASE,
  language: 'zh-CN',
  page: pageOf(place),
  answers,
});

/** What each answer of a step leads to. */
const nextOf = (view: View): View[] =>
  view.page.choices
    .filter(({ next }) => next !== 'codes')
    .map(({ answer, next }) =>
      viewOf(next, withAnswer(view.answers, { step: view.page.place as StepId, answer })),
    );

/** The effects that have run and not been undone. */
const running = new Set<string>();

function Drawn({ scene }: { scene: Scene }) {
  const { place } = scene.view().page;
  useEffect(() => {
    running.add(place);
    return () => void running.delete(place);
  }, [place]);
  return <h1>{place}</h1>;
}

const NETWORK = viewOf('user-exception.network');
const ahead = () => new Ahead(engine, (scene) => <Drawn scene={scene} />);

it('has every answer’s step ready, each once; its effects run from when it is entered', async () => {
  const drawer = ahead();
  await act(async () => drawer.prepare(NETWORK));
  const next = nextOf(NETWORK);
  expect(next.length).toBeGreaterThan(1);
  for (const view of next) {
    const found = drawer.take(view);
    expect(found?.scene.view()).toEqual(view);
    expect(found?.element.textContent).toBe(view.page.place);
    expect(found?.element.isConnected).toBe(false);
    expect(drawer.take(view)).toBeUndefined();
    expect([...running]).toEqual([]);
    await act(async () => found?.reveal());
    expect(found?.element.querySelector('h1')?.style.display).toBe('');
    await act(async () => found?.enter());
    expect([...running]).toEqual([view.page.place]);
    await act(async () => found?.leave());
    expect([...running]).toEqual([]);
  }
});

it('draws at once what React has not come to', async () => {
  const drawer = ahead();
  const [view = NETWORK] = nextOf(NETWORK);
  await act(async () => {
    drawer.prepare(NETWORK);
    const found = drawer.take(view);
    expect(found?.element.firstChild).toBeNull();
    found?.reveal();
    expect(found?.element.textContent).toBe(view.page.place);
    found?.leave();
  });
});

it('has the way back ready, and lets go of what is no longer wanted', async () => {
  const drawer = ahead();
  const [there = NETWORK] = nextOf(NETWORK);
  await act(async () => drawer.prepare(NETWORK));
  await act(async () => drawer.prepare(there, NETWORK));
  expect(drawer.take(there)).toBeUndefined();
  expect(drawer.take(NETWORK)).toBeDefined();
});

it('has the step before ready too, however one came', async () => {
  const drawer = ahead();
  const [there = NETWORK] = nextOf(NETWORK);
  await act(async () => drawer.prepare(there));
  const back = drawer.take(NETWORK);
  expect(back?.scene.view()).toEqual(NETWORK);
  await act(async () => back?.leave());
});

it('draws of many answers those that stand open, and for the terminal of this device', async () => {
  const drawer = ahead();
  const start = { ...viewOf('start'), ownPack: 'classic' };
  await act(async () => drawer.prepare(start));
  const [open, ...folded] = start.page.groups ?? [];
  const lead = ({ choices }: NonNullable<typeof open>) =>
    nextOf({ ...start, page: { ...start.page, choices } }).map((view) => ({
      ...view,
      pack: 'classic',
      ownPack: 'classic',
    }));
  const ready = open ? lead(open) : [];
  expect(ready.length).toBeGreaterThan(3);
  for (const view of folded.flatMap(lead)) expect(drawer.take(view)).toBeUndefined();
  for (const view of ready) {
    expect(drawer.take({ ...view, pack: undefined })).toBeUndefined();
    expect(drawer.take({ ...view, ownPack: 'centerm' })).toBeUndefined();
    const found = drawer.take(view);
    expect(found?.scene.view()).toEqual(view);
    await act(async () => found?.leave());
  }
});

it('keeps eight at most', async () => {
  const drawer = ahead();
  const start = pageOf('start');
  const [choice] = start.choices.filter(({ next }) => next !== 'codes');
  const choices = Array.from({ length: 20 }, (_, i) => ({
    ...choice,
    answer: `answer-${i}`,
  })) as unknown as typeof start.choices;
  const { groups: _, ...plain } = start;
  const many = { ...viewOf('start'), page: { ...plain, choices } };
  await act(async () => drawer.prepare(many));
  expect(nextOf(many).filter((view) => drawer.take(view))).toHaveLength(8);
});

it('has nothing for a view of which the place and the case do not tell all', async () => {
  const drawer = ahead();
  await act(async () => drawer.prepare(NETWORK));
  for (const view of nextOf(NETWORK)) {
    for (const more of [{ conflict: true }, { newer: true }, { dropped: 1 }])
      expect(drawer.take({ ...view, ...more })).toBeUndefined();
    expect(drawer.take({ ...view, ticket: 'K-17' })).toBeUndefined();
    expect(drawer.take({ ...view, answers: [] })).toBeUndefined();
  }
});
