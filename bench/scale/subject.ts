/** Measures the product with a flow of one size, and prints what it finds as JSON. */
import { brotliCompressSync } from 'node:zlib';
import copy from './copy.ts';
import { nameOf, SIZE } from './machine.ts';
import { sample, timed } from './timing.ts';

const before = performance.now();
const { STEPS, choicesOf, nextStep } = await import('../../src/flow/steps.ts');
const load = performance.now() - before;
const { encodeAnswers, decodeAnswers } = await import('../../src/flow/answers.ts');
const { replay } = await import('../../src/flow/replay.ts');
const { pageOf } = await import('../../src/flow/page.ts');
const { renderPlace } = await import('../../src/app/render.tsx');

const compressed = (text: string) => brotliCompressSync(text).length;

/** What a page weighs beside its stylesheet: its markup, and the data it hydrates from. */
function bytesOf(place: string): number {
  const { html, data } = renderPlace(place as never, 'zh-CN', '/');
  return compressed(html + JSON.stringify(data));
}

/** A person who answers `length` steps in a row, always going on. */
function answersOf(length: number) {
  return Array.from({ length }, (_, index) => {
    const { flow, leaf } = nameOf(index);
    return { step: `${flow}.${leaf}`, answer: 'still-failing' };
  });
}

const found: Record<string, number> = {};
const steps = sample(STEPS, 100);
const render = timed(sample(STEPS, 40), (step) => renderPlace(step, 'zh-CN', '/'));
found['machine and list of steps, loaded, ms'] = load;
found['render, ms a page'] = render;
found['start page, bytes'] = bytesOf('start');
found['a step’s page, bytes'] = bytesOf(Object.values(nameOf(Math.floor(SIZE / 2))).join('.'));
found['copy of one language, bytes'] = compressed(JSON.stringify(copy));
found['nextStep, ms a call'] = timed(steps, (step) => nextStep(step, 'still-failing'));
found['choicesOf, ms a call'] = timed(steps, choicesOf);
found['pageOf, ms a call'] = timed(steps, pageOf);

for (const length of [10, 100, 1000].filter((many) => many <= SIZE)) {
  const answers = answersOf(length);
  const link = encodeAnswers(answers as never);
  found[`${length} answers: replay, ms`] = timed([answers], replay);
  found[`${length} answers: link written, ms`] = timed([answers], (one) =>
    encodeAnswers(one as never),
  );
  found[`${length} answers: link read, ms`] = timed([link], decodeAnswers);
  found[`${length} answers: link, characters`] = link.length;
  found[`${length} answers: kept by the link`] = replay(decodeAnswers(link) ?? []).answers.length;
}
console.log(JSON.stringify(found));
