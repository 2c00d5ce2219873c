import { AnswerList } from '../ui/AnswerList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import { Resume } from './Resume.tsx';
import { ReportButton } from './report/ReportButton.tsx';
import { SearchField } from './SearchField.tsx';
import { StepDetails, StepHead } from './StepScreen.tsx';
import type { ScreenProps } from './screen.ts';
import { useStepCopy } from './step-copy.ts';

/** The first question. Where a case was left unfinished, it offers to go on with it. */
export function StartScreen({ page }: ScreenProps) {
  const t = useWords();
  const { answers } = useNavigation();
  const copy = useStepCopy(page);
  return (
    <>
      <Resume />
      <div className="step-body">
        <StepHead step="start" copy={copy} />
        <SearchField />
        <Notice level="stop" sentences={copy.stop ?? []} />
      </div>
      <div className="answer-side">
        <AnswerList
          step="start"
          choices={page.choices}
          labels={copy.answers}
          heading={t('chooseTrouble')}
        />
        {answers.length > 0 && <ReportButton here="start" />}
      </div>
      <StepDetails page={page} copy={copy} />
    </>
  );
}
