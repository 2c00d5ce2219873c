import { useTranslation } from 'react-i18next';
import { AnswerList } from '../ui/AnswerList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type ScreenProps, useStepCopy } from './copy.ts';
import { Resume } from './Resume.tsx';
import { SearchField } from './SearchField.tsx';
import { StepDetails, StepHead } from './StepScreen.tsx';

/** The first question. Where a case was left unfinished, it offers to go on with it. */
export function StartScreen({ page }: ScreenProps) {
  const { t } = useTranslation();
  const copy = useStepCopy(page);
  return (
    <>
      <Resume />
      <div className="step-body">
        <StepHead step="start" copy={copy} />
        <SearchField />
        <Notice level="stop" sentences={copy.stop ?? []} />
      </div>
      <AnswerList
        step="start"
        choices={page.choices}
        labels={copy.answers}
        heading={t('chooseTrouble')}
      />
      <StepDetails page={page} copy={copy} />
    </>
  );
}
