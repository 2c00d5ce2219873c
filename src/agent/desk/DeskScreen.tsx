import { startTransition, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../flow/answers.ts';
import { entryOf, isStep } from '../../flow/steps.ts';
import { shortestWay } from '../../flow/ways.ts';
import { PageHead } from '../../screens/PageHead.tsx';
import { SearchField } from '../../screens/SearchField.tsx';
import { SITE } from '../../site/config.ts';
import type { Language } from '../../site/languages.ts';
import { LANGUAGES } from '../../site/languages.ts';
import type { Place } from '../../site/pages.ts';
import { Link, useNavigation } from '../../ui/navigation.tsx';
import { CaseReader } from './CaseReader.tsx';
import { DoneList } from './DoneList.tsx';
import { Keys } from './Keys.tsx';
import { PlaceList } from './PlaceList.tsx';
import { Preview } from './Preview.tsx';
import { SendOut } from './SendOut.tsx';
import { Ticket } from './Ticket.tsx';

/** Where the desk begins: the step that is sent most. */
const FIRST = entryOf('user-exception');

/** What comes before a place on the shortest way from the start, each answer to be ticked. */
function wayBefore(place: Place): readonly Answer[] {
  return isStep(place) ? (shortestWay('start', place) ?? []) : [];
}

/**
 * The support agent's desk: choose a step, tick what is done, send the link; or read a merchant's.
 * All of it works on this page alone; the case only ever travels in the link.
 */
export function DeskScreen() {
  const { t } = useTranslation('agent');
  const { answers, ticket, prepare } = useNavigation();
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const [place, setPlace] = useState<Place>(FIRST);
  const [way, setWay] = useState(wayBefore(FIRST));
  const [done, setDone] = useState<readonly Answer[]>([]);
  const [reference, setReference] = useState('');
  const [theirs, setTheirs] = useState<Language>(SITE.defaultLanguage);

  useEffect(() => {
    // The merchants' languages too: a message names the step in theirs.
    Promise.all(LANGUAGES.map((each) => prepare(each))).then(
      // In slices: the desk is much to draw.
      () => startTransition(() => setReady(true)),
      () => setFailed(true),
    );
  }, [prepare]);

  function choose(chosen: Place) {
    setPlace(chosen);
    setWay(wayBefore(chosen));
    setDone([]);
  }

  function sendOn(to: Place, given: readonly Answer[], theirTicket: string | undefined) {
    setPlace(to);
    setWay(given);
    setDone(given);
    if (theirTicket) setReference(theirTicket);
  }

  const outgoing = useMemo(
    () => ({ place, answers: done, ticket: reference, language: theirs }),
    [place, done, reference, theirs],
  );

  return (
    <div className="desk">
      <div className="desk-head">
        <PageHead title={t('title')} lead={t('lead')} />
        <p className="aside">
          <Link to="agent.map">{t('map')}</Link>
          <Link to="agent.insight">{t('insight')}</Link>
          <Link to="poster">{t('poster')}</Link>
        </p>
      </div>
      {!ready ? (
        <div className="desk-loading">
          {!failed && (
            <p className="needs-js" role="status">
              {t('loading')}
            </p>
          )}
          <p className={failed ? undefined : 'desk-late'}>{t('late')}</p>
        </div>
      ) : (
        <div className="desk-columns">
          <section aria-labelledby="desk-find">
            <h2 id="desk-find">{t('find')}</h2>
            <SearchField onChoose={choose} />
            <PlaceList chosen={place} onChoose={choose} />
          </section>
          <section>
            <DoneList way={way} done={done} onChange={setDone} />
            <Ticket value={reference} onChange={setReference} />
            <SendOut outgoing={outgoing} onLanguage={setTheirs} />
            <Keys />
            <CaseReader
              key={answers.map(({ answer }) => answer).join()}
              opened={{ answers, ticket }}
              onSendOn={sendOn}
            />
          </section>
          <Preview place={place} answers={done} ticket={reference} />
        </div>
      )}
    </div>
  );
}
