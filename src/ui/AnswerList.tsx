import { withAnswer } from '../flow/answers.ts';
import type { Choice, StepId } from '../flow/steps.ts';
import { useWords } from './words.ts';
import './answer-list.css';
import { Icon } from './Icon.tsx';
import { Link, useNavigation } from './navigation.tsx';

interface Props {
  step: StepId;
  choices: readonly Choice[];
  /** What each answer says. */
  labels: Record<string, string>;
  /** The question that the answers reply to. */
  heading: string;
}

/** The answers of a step: full-width links to the step that each one opens. */
export function AnswerList({ step, choices, labels, heading }: Props) {
  const t = useWords();
  const { answers } = useNavigation();
  const before = answers.find((given) => given.step === step)?.answer;
  if (choices.length === 0) return null;
  return (
    <nav className="answers" aria-labelledby="answers">
      <h2 id="answers">{heading}</h2>
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
    </nav>
  );
}
