import { caseNumber, inGroups } from '../../flow/number/case-number.ts';
import type { StepId } from '../../flow/steps.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import { useTranslation } from '../../ui/words.ts';

/** What the number stands for: all of the case, its end, or the step alone. */
function covers(covered: number, all: number): 'whole' | 'step' | 'end' | 'end-step' {
  if (covered === all) return all === 0 ? 'step' : 'whole';
  return covered === 0 ? 'end-step' : 'end';
}

/** The case's number, large, to be read out on the telephone; each digit is said for itself. */
export function NumberToSay({ here }: { here: StepId }) {
  const { t } = useTranslation('report');
  const { answers } = useNavigation();
  const { digits, covered } = caseNumber(answers, here);
  return (
    <section className="number" aria-label={t('number.label')}>
      <p>{t('number.say')}</p>
      <p className="number-digits">
        <span aria-hidden="true">{inGroups(digits)}</span>
        <span className="hidden">{[...digits].join(' ')}</span>
      </p>
      <p className="quiet">{t(`number.${covers(covered, answers.length)}`, { n: covered })}</p>
    </section>
  );
}
