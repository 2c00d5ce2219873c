/** Measures the product with a flow of one size, and prints what it finds as JSON. */
import { brotliCompressSync } from 'node:zlib';
import copy from './copy.ts';
import { LINK_LENGTHS, REPLAY_LENGTHS } from './growth.ts';
import { fails, nameOf, SIZE } from './machine.ts';
import { sample, timed, timedOnce } from './timing.ts';

const before = performance.now();
const { STEPS, choicesOf, nextStep } = await import('../../src/flow/steps.ts');
const found: Record<string, number> = {};
found['machine and list of steps, loaded, ms'] = performance.now() - before;
const steps = sample(STEPS, 100);
found['an answer’s way, asked first, ms'] = timedOnce(steps, (step) =>
  nextStep(step, 'works-again'),
);
const { encodeLink } = await import('../../src/site/link.ts');
const { readLink } = await import('../../src/site/read-link.ts');
const { replay } = await import('../../src/flow/replay.ts');
const { pageOf } = await import('../../src/site/page.ts');
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
    return { step: `${flow}.${leaf}`, answer: fails(index) };
  });
}

/** Ends the run where what is timed does not do its work: a fast mistake is no result. */
function expect(what: string, found: number | undefined, wanted: number): void {
  if (found !== wanted) throw new Error(`${what}: ${found} in place of ${wanted}`);
}

found['answers of a step, ms'] = timed(steps, choicesOf);
found['page of a step, ms'] = timed(steps, pageOf);
found['render, ms a page'] = timed(sample(STEPS, 40), (step) => renderPlace(step, 'zh-CN', '/'));
found['start page, bytes'] = bytesOf('start');
found['a step’s page, bytes'] = bytesOf(Object.values(nameOf(Math.floor(SIZE / 2))).join('.'));
found['copy of one language, bytes'] = compressed(JSON.stringify(copy));

for (const length of REPLAY_LENGTHS.filter((many) => many <= SIZE)) {
  const answers = answersOf(length);
  expect('replayed', replay(answers).answers.length, length);
  found[`${length} answers: replay, ms`] = timed([answers], replay);
}
for (const length of LINK_LENGTHS) {
  const answers = answersOf(length) as never;
  const link = encodeLink({ answers });
  expect('read from a link', readLink(link)?.answers.length, length);
  found[`${length} answers: link written, ms`] = timed([answers], () => encodeLink({ answers }));
  found[`${length} answers: link read, ms`] = timed([link], readLink);
}
console.log(JSON.stringify(found));
