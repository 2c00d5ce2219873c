import type { ReactNode } from 'react';
import { withAnswer } from '../flow/answers.ts';
import type { Choice, StepId } from '../flow/steps.ts';
import { useWords } from './words.ts';
import './answer-list.css';
import { Icon } from './Icon.tsx';
import { Link, useNavigation } from './navigation.tsx';

interface AnswersProps {
  step: StepId;
  choices: readonly Choice[];
  /** What each answer says. */
  labels: Record<string, string>;
}

/** Answers of a step: full-width links to the step that each one opens. */
export function Answers({ step, choices, labels }: AnswersProps) {
  const t = useWords();
  const { answers } = useNavigation();
  const before = answers.find((given) => given.step === step)?.answer;
  return (
    <ul>
      {choices.map(({ answer, next }) => (
        <li key={answer}>
          <Link
            className={next === 'resolved' ? 'answer answer-good' : 'answer'}
            data-answer={answer}
            to={next}
            answers={withAnswer(answers, { step, answer })}
            answered
          >
            {next === 'resolved' && <Icon name="check" />}
            <span>
              {labels[answer]}
              {answer === before && <small>{t('chosenBefore')}</small>}
            </span>
            <Icon name="next" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface Props extends AnswersProps {
  /** The question that the answers reply to. */
  heading: string;
  /** What stands below the answers. */
  children?: ReactNode;
}

/** All answers of a step, below the question that they reply to. */
export function AnswerList({ heading, children, ...answers }: Props) {
  if (answers.choices.length === 0) return null;
  return (
    <nav className="answers" aria-labelledby="answers">
      <h2 id="answers">{heading}</h2>
      <Answers {...answers} />
      {children}
    </nav>
  );
}
