/** Stands in for the product's copy: the real interface, and words of real length for every step. */
import code from '../../locales/zh-CN/code.json';
import common from '../../locales/zh-CN/common.json';
import report from '../../locales/zh-CN/report.json';
import resolved from '../../locales/zh-CN/resolved.json';
import source from '../../locales/zh-CN/source.json';
import start from '../../locales/zh-CN/start.json';
import userException from '../../locales/zh-CN/user-exception.json';
import { FLOWS, fails, nameOf, SIZE } from './machine.ts';

const { answers, ...words } = userException.network;
const [good, fine, none, unknown] = Object.values(answers);

const steps: Record<string, Record<string, unknown>> = {};
for (let index = 0; index < SIZE; index += 1) {
  const { flow, leaf } = nameOf(index);
  steps[flow] ??= {};
  steps[flow][leaf] = {
    ...words,
    name: `查网络 ${index}`,
    question: `${words.question} ${index}`,
    answers: {
      'works-again': good,
      [fails(index)]: fine,
      [`elsewhere-${index}`]: none,
      [`give-up-${index}`]: unknown,
    },
  };
}

const openings = Object.fromEntries(FLOWS.slice(0, 6).map((id) => [id, `说不清哪里不对 ${id}`]));

export default {
  common,
  code,
  report,
  source,
  resolved,
  start: { start: { ...start.start, answers: openings } },
  contact: { contact: { ...words, answers: { 'solved-by-call': good } } },
  ...steps,
};
