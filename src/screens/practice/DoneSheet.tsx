import { useEffect, useRef, useState } from 'react';
import { SCENARIOS, type ScenarioId } from '../../practice/scenarios.ts';
import { copyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useTranslation } from '../../ui/words.ts';
import { PageHead } from '../PageHead.tsx';
import { isUnsaved } from './done-list.ts';

interface Props {
  done: readonly ScenarioId[];
  go: (fragment: string) => void;
}

/** A plain sheet of what was done, to print or to send; nothing on it says by whom. */
export function DoneSheet({ done, go }: Props) {
  const { t } = useTranslation('practice');
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  const head = useRef<HTMLDivElement>(null);

  useEffect(() => {
    scrollTo(0, 0);
    head.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <div ref={head}>
        <PageHead
          title={t('game.done.title')}
          lead={
            done.length > 0
              ? t('game.done.lead', { n: done.length, all: SCENARIOS.length })
              : t('game.done.none')
          }
        />
      </div>
      {isUnsaved() && <p className="dropped no-print">{t('game.done.unsaved')}</p>}
      <ul className="practice-sheet">
        {SCENARIOS.map((scenario) => (
          <li key={scenario}>
            <span className="practice-box">{done.includes(scenario) && <Icon name="check" />}</span>
            <span>{t(`scenarios.${scenario}.name`)}</span>
            <span className="quiet">{done.includes(scenario) && t('ticked')}</span>
          </li>
        ))}
      </ul>
      <div className="practice-on no-print">
        <button type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {t('game.done.print')}
        </button>
        <button
          type="button"
          onClick={async () =>
            setResult((await copyText(location.href)) === 'copied' ? 'copied' : 'copyFailed')
          }
        >
          <Icon name="copy" />
          {t('game.done.copy')}
        </button>
        <button type="button" onClick={() => go('')}>
          <Icon name="back" />
          {t('game.others')}
        </button>
      </div>
      <p role="status">{result && t(`game.done.${result}`)}</p>
    </>
  );
}
