import { useEffect, useRef, useState } from 'react';
import { encodeDone, encodeRun } from '../../practice/link.ts';
import { SCENARIOS, type ScenarioId } from '../../practice/scenarios.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useTranslation } from '../../ui/words.ts';
import { PageHead } from '../PageHead.tsx';
import { loadDone } from './done-list.ts';

interface Props {
  go: (fragment: string) => void;
  /** Why a link could not be followed, or what is being waited for. */
  notice: string | undefined;
  /** Whether a scenario or the sheet was left for it: then it is read from its top. */
  cameBack: boolean;
}

/** Every scenario: with scripts a link to play it, without them its right way to read. */
export function ScenarioList({ go, notice, cameBack }: Props) {
  const { t } = useTranslation('practice');
  const [done, setDone] = useState<readonly ScenarioId[]>([]);
  useEffect(() => setDone(loadDone()), []);
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cameBack) head.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [cameBack]);
  return (
    <>
      <div ref={head}>
        <PageHead title={t('title')} lead={t('lead')} />
      </div>
      {notice && (
        <p className="dropped" role="status">
          {notice}
        </p>
      )}
      <p className="practice-plain">{t('noScript')}</p>
      <p className="quiet needs-js">{t('list')}</p>
      <ol className="practice-list">
        {SCENARIOS.map((scenario) => (
          <li key={scenario}>
            <h2>
              {t(`scenarios.${scenario}.name`)}
              {done.includes(scenario) && (
                <span className="practice-ticked">
                  <Icon name="check" />
                  {t('ticked')}
                </span>
              )}
            </h2>
            <p>{t(`scenarios.${scenario}.story`)}</p>
            <a
              className="practice-go needs-js"
              href={`#${encodeRun({ scenario })}`}
              aria-label={`${t('go')}: ${t(`scenarios.${scenario}.name`)}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go(encodeRun({ scenario }));
              }}
            >
              {t('go')}
              <Icon name="next" />
            </a>
            <div className="practice-plain">
              <Disclosure title={t('way')}>
                {t(`scenarios.${scenario}.way`, { returnObjects: true }).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Disclosure>
            </div>
          </li>
        ))}
      </ol>
      <button type="button" className="needs-js" onClick={() => go(encodeDone(done))}>
        <Icon name="print" />
        {t('sheet')}
      </button>
    </>
  );
}
