import { stepNumber } from '../../flow/number/step-number.ts';
import { isStep } from '../../flow/steps.ts';
import { waysToOutcomes } from '../../flow/ways.ts';
import { nameOfPack, packNamed } from '../../screens/menu/pack-named.ts';
import { anyPage } from '../../site/code-page.ts';
import { answerText, nameOf } from '../../site/names.ts';
import type { Place } from '../../site/pages.ts';
import { useSay, useTranslation, useWords } from '../../ui/words.ts';
import type { Incoming } from './incoming.ts';

interface Props {
  incoming: Incoming;
  onSendOn: (incoming: Incoming) => void;
}

/** A merchant's answers in order, where they stand, and how far it is to each outcome. */
export function Timeline({ incoming, onSendOn }: Props) {
  const { t, i18n } = useTranslation('agent');
  const any = useWords();
  const say = useSay();
  const named = (each: Place) => nameOf(anyPage(each) ?? { place: each }, say);
  const { answers, place, ticket, pack, dropped } = incoming;
  const machine = packNamed(pack);
  const left = isStep(place) ? waysToOutcomes(place) : [];
  return (
    <div className="desk-timeline">
      {ticket && <p>{any('ticket', { ticket })}</p>}
      {machine && <p>{say('report:text.machine', { name: nameOfPack(machine, i18n.language) })}</p>}
      <h3>{t('timeline')}</h3>
      {answers.length === 0 && <p>{t('noAnswers')}</p>}
      <ol>
        {answers.map((answer) => (
          <li key={answer.step}>
            <b>{named(answer.step)}</b> {answerText(answer, say)}
          </li>
        ))}
      </ol>
      {dropped > 0 && <p>{any('dropped')}</p>}
      <p>
        <strong>{t('now', { step: named(place) })}</strong>
        {place !== 'start' && isStep(place) && ` ${t('nowNumber', { digits: stepNumber(place) })}`}
      </p>
      <button type="button" className="primary" onClick={() => onSendOn(incoming)}>
        {t('sendOn')}
      </button>
      {left.length > 0 && (
        <>
          <h3>{t('left')}</h3>
          <ul>
            {left.map(({ outcome, way }) => (
              <li key={outcome}>
                <b>{named(outcome)}</b> {t('stepsLeft', { n: way.length })}
                {' · '}
                {way.map(({ step }) => named(step)).join(' → ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
