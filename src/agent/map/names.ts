import { useTranslation } from 'react-i18next';
import { leafOf, namespaceOf } from '../../flow/paths.ts';
import type { StepId } from '../../flow/steps.ts';
import { useWords } from '../../ui/words.ts';

const CODE = 'code.';

/** The words for steps and answers; needs the whole copy, so only for what is prerendered. */
export function useNames() {
  const { t } = useTranslation('map');
  const common = useWords();
  const codeName = (answer: string) =>
    answer === `${CODE}*` ? t('otherCodes') : answer.slice(CODE.length).toUpperCase();
  return {
    step: (step: StepId) => common(`steps.${step}`),
    /** What several answers of a step say; response codes go by their characters. */
    answers: (step: StepId, answers: readonly string[]) =>
      step === 'codes'
        ? `${t('code')} ${answers.map(codeName).join(' ')}`
        : answers
            .map((answer) =>
              common(`${namespaceOf(step)}:${leafOf(step)}.answers.${answer}` as never),
            )
            .join(' / '),
  };
}
