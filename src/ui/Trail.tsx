import { codeOf } from '../flow/code-answer.ts';
import { answerText, nameOf } from '../site/names.ts';
import type { Place } from '../site/pages.ts';
import { Icon } from './Icon.tsx';
import { Link, useNavigation } from './navigation.tsx';
import { useSay, useWords } from './words.ts';
import './trail.css';

/** What has been checked, always in sight. Each entry opens its step again, to change the answer. */
export function Trail({ here }: { here: Place }) {
  const t = useWords();
  const say = useSay();
  const { answers, ticket } = useNavigation();
  return (
    <nav className="trail" data-place={here} aria-label={t('trail')}>
      <ol>
        <li>
          <Link to="start" answers={[]} className="trail-home">
            <Icon name="home" />
            <span>{t('home')}</span>
          </Link>
        </li>
        {answers
          .filter(({ step }) => step !== 'start')
          .map((given) => {
            const { step, answer } = given;
            const label = answerText(given, say);
            return (
              <li key={step}>
                <Link
                  to={step}
                  answers={answers}
                  aria-current={step === here ? 'step' : undefined}
                  title={label}
                >
                  <Icon name="check" />
                  <span>{`${nameOf({ place: step }, say)} ${codeOf(answer) ?? ''}`.trim()}</span>
                  <span className="trail-answer">{label}</span>
                </Link>
              </li>
            );
          })}
        {ticket && <li className="trail-ticket">{t('ticket', { ticket })}</li>}
      </ol>
    </nav>
  );
}
