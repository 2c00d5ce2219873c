import { useEffect, useRef } from 'react';
import { type ActId, actRow, GROUPS } from '../../practice/acts.ts';
import { isDone } from '../../practice/ending.ts';
import { encodeRun, MOST_ACTS } from '../../practice/link.ts';
import { helpAt } from '../../practice/replies.ts';
import type { Run } from '../../practice/run.ts';
import { scenarioRow } from '../../practice/scenarios.ts';
import { nameOf } from '../../site/names.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/navigation.tsx';
import { useSay, useTranslation } from '../../ui/words.ts';
import { PageHead } from '../PageHead.tsx';
import { Customer } from './Customer.tsx';
import { Debrief } from './Debrief.tsx';
import { addDone } from './done-list.ts';
import { Terminal } from './Terminal.tsx';
import { useActName } from './use-act-name.ts';
import { useScene } from './use-scene.ts';

interface Props {
  run: Run;
  go: (fragment: string) => void;
}

/** A scenario being played: the terminal, the customer, what can be done; at its end what came of it. */
export function Stage({ run, go }: Props) {
  const { t } = useTranslation('practice');
  const say = useSay();
  const nameOfAct = useActName();
  const scene = useScene(run);
  const { scenario, done, over } = run;
  const head = useRef<HTMLDivElement>(null);
  const acts = done.map(({ act }) => act);
  const full = acts.length >= MOST_ACTS;
  const well = isDone(run);

  // A scenario that has just been opened, or come back to from its end, is read from its top.
  useEffect(() => {
    if (over) return;
    scrollTo(0, 0);
    head.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [over]);

  useEffect(() => {
    if (well) addDone(scenario);
  }, [well, scenario]);

  const act = (chosen: ActId) => full || go(encodeRun(run, [...acts, chosen]));
  const help = helpAt(run);
  return (
    <>
      <div ref={head}>
        <PageHead title={t(`scenarios.${scenario}.name`)} lead={t(`scenarios.${scenario}.story`)} />
      </div>
      {(run.dropped > 0 || full) && (
        <p className="dropped" role="status">
          {t(full ? 'game.tooLong' : 'game.dropped')}
        </p>
      )}
      {over ? (
        <Debrief run={run} go={go} />
      ) : (
        <div className="practice-stage">
          <Customer run={run} />
          <Terminal run={run} onKey={act} />
          <div className="practice-acts">
            {GROUPS.filter((group) => group !== 'key').map((group) => {
              const offered = scenarioRow(scenario).offers.filter(
                (each) => actRow(each).group === group,
              );
              return offered.length === 0 ? null : (
                <section key={group} aria-label={t(`game.groups.${group}`)}>
                  <h2>{t(`game.groups.${group}`)}</h2>
                  {offered.map((each) => (
                    <button
                      key={each}
                      type="button"
                      data-act={each}
                      className={actRow(each).ends ? 'practice-ends' : undefined}
                      onClick={() => act(each)}
                    >
                      {nameOfAct(each)}
                    </button>
                  ))}
                </section>
              );
            })}
            <p className="practice-now" aria-hidden="true">
              <b>{t('game.groups.key')}</b>
              {scene.screen}
              <br />
              <b>{t(scene.byPhone ? 'game.phone' : 'game.customer')}</b>
              {scene.said}
            </p>
          </div>
        </div>
      )}
      <p className="aside practice-aside">
        {!over && (
          <Link to={help} answers={[]}>
            <Icon name="search" />
            {t('game.helpAsk')} {nameOf({ place: help }, say)}
          </Link>
        )}
        <a
          href={`#${encodeRun(run)}`}
          onClick={(event) => {
            event.preventDefault();
            go(encodeRun(run));
          }}
        >
          <Icon name="restart" />
          {t('game.restart')}
        </a>
        <a
          href="./"
          onClick={(event) => {
            event.preventDefault();
            go('');
          }}
        >
          <Icon name="back" />
          {t('game.others')}
        </a>
      </p>
    </>
  );
}
