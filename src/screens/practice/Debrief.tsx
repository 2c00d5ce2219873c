import { useEffect, useRef } from 'react';
import { endingOf, HARM, isDone } from '../../practice/ending.ts';
import { stepFor } from '../../practice/judge.ts';
import { encodeRun, LAST_SEED } from '../../practice/link.ts';
import type { Run } from '../../practice/run.ts';
import { SCENARIOS } from '../../practice/scenarios.ts';
import { nameOf } from '../../site/names.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/navigation.tsx';
import { useSay, useTranslation } from '../../ui/words.ts';
import { useActName } from './use-act-name.ts';

/** How an ending looks: harm done, none by good practice, none by luck. */
const LOOKS = { bad: 'stop', good: 'check', lucky: 'care' } as const;

interface Props {
  run: Run;
  go: (fragment: string) => void;
}

/** What became of the money, and of each act whether it was safe; no points, no praise. */
export function Debrief({ run, go }: Props) {
  const { t } = useTranslation('practice');
  const say = useSay();
  const nameOfAct = useActName();
  const heading = useRef<HTMLHeadingElement>(null);
  const ending = endingOf(run.now);
  const well = isDone(run);
  const safe = run.done.every(({ wrong }) => wrong === undefined);
  const harm = HARM.includes(ending);
  const look = harm ? 'bad' : safe ? 'good' : 'lucky';
  const { scenario, seed } = run;
  const next = SCENARIOS[SCENARIOS.indexOf(scenario) + 1];

  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="practice-debrief">
      <h2 ref={heading} tabIndex={-1}>
        {t('game.end.title')}
      </h2>
      <p className={`practice-ending practice-${look}`}>
        <Icon name={LOOKS[look]} />
        <span>
          <strong>{t(`game.endings.${ending}`)}</strong>
          {t(`game.end.${well ? 'done' : look}`)}
        </span>
      </p>
      <h3>{t('game.end.acts')}</h3>
      <ol className="practice-steps">
        {run.done.map(({ act, wrong }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same act may stand there twice
          <li key={index} className={wrong && 'practice-wrong'}>
            <Icon name={wrong ? 'stop' : 'check'} />
            <div>
              <b>{nameOfAct(act)}</b>
              <span className="quiet"> {t(wrong ? 'game.end.unsafe' : 'game.end.safe')}</span>
              {wrong && (
                <p>
                  {t(`game.reasons.${wrong}`)}{' '}
                  <Link to={stepFor(wrong)} answers={[]}>
                    {nameOf({ place: stepFor(wrong) }, say)}
                  </Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {!well && (
        <>
          <h3>{t('game.end.better')}</h3>
          <ul className="tips">
            {t(`scenarios.${scenario}.way`, { returnObjects: true }).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <div className="practice-on">
        <button
          type="button"
          className={well ? undefined : 'primary'}
          onClick={() => go(encodeRun({ scenario, seed: (seed + 1) % (LAST_SEED + 1) }))}
        >
          <Icon name="restart" />
          {t('game.end.again')}
        </button>
        {next && (
          <button
            type="button"
            className={well ? 'primary' : undefined}
            onClick={() => go(encodeRun({ scenario: next }))}
          >
            <Icon name="next" />
            {t('game.end.next')}
          </button>
        )}
      </div>
    </section>
  );
}
