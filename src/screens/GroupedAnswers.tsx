import type { StepId } from '../flow/steps.ts';
import type { ChoiceGroup } from '../site/page.ts';
import { Answers } from '../ui/AnswerList.tsx';
import './grouped-answers.css';
import { Icon } from '../ui/Icon.tsx';
import { useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import type { StepCopy } from './step-copy.ts';

interface Props {
  step: StepId;
  groups: readonly ChoiceGroup[];
  copy: StepCopy;
}

/**
 * Answers in groups that unfold, each with what is in it in a line: nobody has to open one to know. The browser's own
 * <details>, so they open without scripts too. The group of the answer given before stands open.
 */
export function GroupedAnswers({ step, groups, copy }: Props) {
  const t = useWords();
  const { answers } = useNavigation();
  const before = answers.find((given) => given.step === step)?.answer;
  return (
    <>
      <h3 className="others">{t('others')}</h3>
      {groups.map(({ id, choices }) => (
        <details
          key={id}
          className="answer-group"
          open={choices.some(({ answer }) => answer === before)}
        >
          <summary className="answer answer-quiet">
            <span>
              <b>{copy.groups?.[id]?.title}</b>
              <small>{copy.groups?.[id]?.hint}</small>
            </span>
            <Icon name="next" />
          </summary>
          <Answers step={step} choices={choices} labels={copy.answers} />
        </details>
      ))}
    </>
  );
}
