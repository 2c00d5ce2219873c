import { useEffect, useRef, useState } from 'react';
import { PageHead } from '../../screens/PageHead.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { useSay, useTranslation } from '../../ui/words.ts';
import { MapSheet } from '../map/MapSheet.tsx';
import { Counts } from './Counts.tsx';
import { toCsv, toJson } from './exchange.ts';
import { Intake } from './Intake.tsx';
import { markCounts } from './mark-counts.ts';
import { nameOfRow } from './names.ts';
import { save } from './save.ts';
import { FEWEST, GROUPS, type Group, hideFew } from './tally.ts';
import { useCounts } from './use-counts.ts';

/** What the desk's own chats tell: counted on this device, shown on the flow map and as tables. */
export function InsightScreen() {
  const { t } = useTranslation('insight');
  const say = useSay();
  const { prepare } = useNavigation();
  const map = useRef<HTMLDivElement>(null);
  const { tally, state, add, stop, clear } = useCounts();
  // No field takes anything that nothing reads yet.
  const [live, setLive] = useState(false);
  const [ready, setReady] = useState(false);
  const [chosen, setChosen] = useState<string>();

  useEffect(() => {
    setLive(true);
    prepare().then(
      () => setReady(true),
      () => {}, // without the words of steps their ids stand in the tables
    );
  }, [prepare]);

  const all = Object.entries(tally);
  const total = all.reduce((sum, [, { cases }]) => sum + cases, 0);
  const versions = Object.keys(tally).sort((a, b) => Number(b) - Number(a));
  const version = chosen && versions.includes(chosen) ? chosen : versions[0];
  const shown = version ? hideFew(tally)[version] : undefined;
  const named = (group: Group, key: string) => (ready ? nameOfRow(group, key, say) : key);

  useEffect(() => {
    const none = { cases: 0, ends: {}, answers: {}, solved: {}, codes: {} };
    if (map.current) markCounts(map.current, shown ?? none);
  });

  return (
    <div className="insight">
      <PageHead title={t('title')} lead={t('lead')} />
      <Notice level="care" sentences={t('bias', { returnObjects: true })} />
      <Intake live={live} state={state} onAdd={add} onStop={stop} />
      {total > 0 && (
        <section aria-labelledby="insight-total">
          <h2 id="insight-total">{t('total', { n: total })}</h2>
          <p className="quiet">{t('hidden', { n: FEWEST })}</p>
          <div className="insight-versions">
            {versions.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === version}
                onClick={() => setChosen(each)}
              >
                {t('version', { version: each, n: tally[each]?.cases })}
              </button>
            ))}
          </div>
          {!shown && <p>{t('few')}</p>}
          <div className="insight-tables">
            {shown &&
              GROUPS.map((group) => (
                <Counts key={group} group={group} counts={shown[group]} named={named} />
              ))}
          </div>
          <p className="insight-out">
            <button type="button" onClick={() => save('pos-insight.json', toJson(tally))}>
              {t('json')}
            </button>
            <button type="button" onClick={() => save('pos-insight.csv', toCsv(tally, named))}>
              {t('csv')}
            </button>
            <button type="button" onClick={clear}>
              {t('clear')}
            </button>
          </p>
        </section>
      )}
      <h2>{t('map')}</h2>
      <MapSheet ref={map} />
    </div>
  );
}
