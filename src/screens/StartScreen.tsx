import { AnswerList } from '../ui/AnswerList.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Link, useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import { GroupedAnswers } from './GroupedAnswers.tsx';
import { Resume } from './Resume.tsx';
import { ReportButton } from './report/ReportButton.tsx';
import { SearchField } from './SearchField.tsx';
import { StepDetails, StepHead } from './StepScreen.tsx';
import type { ScreenProps } from './screen.ts';
import { useStepCopy } from './step-copy.ts';

/**
 * The first question: the search, the commonest troubles, the others in named groups. Where a case was left
 * unfinished, it offers to go on with it.
 */
export function StartScreen({ page }: ScreenProps) {
  const t = useWords();
  const { answers } = useNavigation();
  const copy = useStepCopy(page);
  const [common, ...others] = page.groups ?? [];
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
          choices={common?.choices ?? page.choices}
          labels={copy.answers}
          heading={t('chooseTrouble')}
        >
          <GroupedAnswers step="start" groups={others} copy={copy} />
          <Link className="answer answer-quiet" to="call">
            <span>{t('noneOfThese')}</span>
            <Icon name="next" />
          </Link>
        </AnswerList>
        {answers.length > 0 && <ReportButton here="start" />}
      </div>
      <StepDetails page={page} copy={copy} />
    </>
  );
}
