import { useTranslation } from 'react-i18next';
import type { Answer } from '../../flow/answers.ts';
import type { Place } from '../../flow/paths.ts';
import { isStep } from '../../flow/steps.ts';
import { waysToOutcomes } from '../../flow/ways.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import { useWords } from '../../ui/words.ts';
import type { Incoming } from './incoming.ts';
import { nameOf } from './names.ts';
import { wordsOf } from './words.ts';

interface Props {
  incoming: Incoming;
  onSendOn: (place: Place, answers: readonly Answer[], ticket: string | undefined) => void;
}

/** A merchant's answers in order, where they stand, and how far it is to each outcome. */
export function Timeline({ incoming, onSendOn }: Props) {
  const { t } = useTranslation('agent');
  const any = useWords();
  const { language } = useNavigation();
  const { answers, place, ticket, dropped } = incoming;
  const left = isStep(place) ? waysToOutcomes(place) : [];
  return (
    <div className="desk-timeline">
      {ticket && <p>{any('ticket', { ticket })}</p>}
      <h3>{t('timeline')}</h3>
      {answers.length === 0 && <p>{t('noAnswers')}</p>}
      <ol>
        {answers.map((answer) => (
          <li key={answer.step}>
            <b>{nameOf(answer.step, language)}</b> {wordsOf(answer, any as never)}
          </li>
        ))}
      </ol>
      {dropped > 0 && <p>{any('dropped')}</p>}
      <p>
        <strong>{t('now', { step: nameOf(place, language) })}</strong>
      </p>
      <button type="button" className="primary" onClick={() => onSendOn(place, answers, ticket)}>
        {t('sendOn')}
      </button>
      {left.length > 0 && (
        <>
          <h3>{t('left')}</h3>
          <ul>
            {left.map(({ outcome, way }) => (
              <li key={outcome}>
                <b>{nameOf(outcome, language)}</b> {t('stepsLeft', { n: way.length })}
                {' · '}
                {way.map(({ step }) => nameOf(step, language)).join(' → ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
