import type { Answer } from '../../flow/answers.ts';
import { codeOf } from '../../flow/code-answer.ts';
import { adviceOf } from '../../flow/sale.ts';
import type { StepId } from '../../flow/steps.ts';
import { answerText, nameOf } from '../../site/names.ts';
import { useSay, useTranslation } from '../../ui/words.ts';
import { MARKS } from './Sign.tsx';

/** What a step's advice can cost, as far as the map marks it. */
export function marksOf(step: StepId): (keyof typeof MARKS)[] {
  return (Object.keys(MARKS) as (keyof typeof MARKS)[]).filter((advice) =>
    adviceOf(step).includes(advice),
  );
}

/** The words for steps and answers; needs the whole copy, so only for what is prerendered. */
export function useNames() {
  const { t } = useTranslation('map');
  const say = useSay();
  const codeName = (answer: string) => (answer === 'code.*' ? t('otherCodes') : codeOf(answer));
  return {
    step: (place: StepId) => nameOf({ place }, say),
    /** What several answers of a step say; response codes go by their characters. */
    answers: (step: StepId, answers: readonly string[]) =>
      step === 'codes'
        ? `${t('code')} ${answers.map(codeName).join(' ')}`
        : answers.map((answer) => answerText({ step, answer } as Answer, say)).join(' / '),
  };
}
