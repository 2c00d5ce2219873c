import PRACTICE_WORDS from 'virtual:practice-words';
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Answer } from '../../flow/answers.ts';
import { entryOf, isStep } from '../../flow/steps.ts';
import { shortestWay } from '../../flow/ways.ts';
import type { ScenarioId } from '../../practice/scenarios.ts';
import { PageHead } from '../../screens/PageHead.tsx';
import { SearchField } from '../../screens/SearchField.tsx';
import { SITE } from '../../site/config.ts';
import type { Language } from '../../site/languages.ts';
import { LANGUAGES } from '../../site/languages.ts';
import type { Place } from '../../site/pages.ts';
import { Link, useNavigation } from '../../ui/navigation.tsx';
import { useI18n, useTranslation } from '../../ui/words.ts';
import { CaseReader } from './CaseReader.tsx';
import { DoneList } from './DoneList.tsx';
import type { Incoming } from './incoming.ts';
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
  const { answers, ticket, pack, prepare } = useNavigation();
  const i18n = useI18n();
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const [place, setPlace] = useState<Place>(FIRST);
  const [scenario, setScenario] = useState<ScenarioId>();
  const [way, setWay] = useState(wayBefore(FIRST));
  const [done, setDone] = useState<readonly Answer[]>([]);
  const [reference, setReference] = useState('');
  const [theirPack, setTheirPack] = useState<string>();
  const [theirs, setTheirs] = useState<Language>(SITE.defaultLanguage);

  useEffect(() => {
    const addPractice = async (each: Language) => {
      const { practice } = (await PRACTICE_WORDS[each]()).default;
      i18n.addResourceBundle(each, 'practice', practice);
    };
    // The merchants' languages too: a message names the step in theirs.
    const all = LANGUAGES.flatMap((each) => [prepare(each), addPractice(each)]);
    Promise.all(all).then(
      // In slices: the desk is much to draw.
      () => startTransition(() => setReady(true)),
      () => setFailed(true),
    );
  }, [prepare, i18n]);

  function choose(chosen: Place, practised?: ScenarioId) {
    setPlace(chosen);
    setScenario(practised);
    setWay(wayBefore(chosen));
    setDone([]);
  }

  function sendOn(incoming: Incoming) {
    setPlace(incoming.place);
    setScenario(undefined);
    setWay(incoming.answers);
    setDone(incoming.answers);
    setTheirPack(incoming.pack);
    if (incoming.ticket) setReference(incoming.ticket);
  }

  const outgoing = useMemo(
    () => ({
      place,
      answers: done,
      ticket: reference,
      pack: theirPack,
      scenario,
      language: theirs,
    }),
    [place, done, reference, theirPack, scenario, theirs],
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
            <SearchField onChoose={(chosen) => choose(chosen)} />
            <PlaceList chosen={place} scenario={scenario} onChoose={choose} />
          </section>
          <section>
            <CaseReader
              key={answers.map(({ answer }) => answer).join()}
              opened={{ answers, ticket, pack }}
              onSendOn={sendOn}
            />
            <DoneList way={way} done={done} onChange={setDone} />
            <Ticket value={reference} onChange={setReference} />
            <SendOut outgoing={outgoing} onLanguage={setTheirs} />
            <Keys />
          </section>
          <Preview place={place} answers={done} ticket={reference} pack={theirPack} />
        </div>
      )}
    </div>
  );
}
