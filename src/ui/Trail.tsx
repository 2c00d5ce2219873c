import type { Place } from '../flow/paths.ts';
import { leafOf, namespaceOf } from '../flow/paths.ts';
import { Icon } from './Icon.tsx';
import { Link, useNavigation } from './navigation.tsx';
import { useWords } from './words.ts';
import './trail.css';

/** What has been checked, always in sight. Each entry opens its step again, to change the answer. */
export function Trail({ here }: { here: Place }) {
  const t = useWords();
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
          .map(({ step, answer }) => {
            const code = step === 'codes' ? answer.slice('code.'.length).toUpperCase() : '';
            const name = `${t(`steps.${step}`)} ${code}`.trim();
            const label =
              code || t(`${namespaceOf(step)}:${leafOf(step)}.answers.${answer}` as never);
            return (
              <li key={step}>
                <Link
                  to={step}
                  answers={answers}
                  aria-current={step === here ? 'step' : undefined}
                  title={label}
                >
                  <Icon name="check" />
                  <span>{name}</span>
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
