import { type ComponentType, useRef, useState } from 'react';
import type { StepId } from '../../flow/steps.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { useTranslation } from '../../ui/words.ts';
import type { ReportProps } from './Report.tsx';
import './report-button.css';

type State = 'closed' | 'loading' | 'failed' | { Report: ComponentType<ReportProps> };

/**
 * "Send to support": all that the page itself holds of the report. The report and the words of all
 * steps are loaded when it is pressed; until then, and where they cannot be had, it says so itself.
 */
export function ReportButton({ here }: { here: StepId }) {
  const { t } = useTranslation('report');
  const { prepare } = useNavigation();
  const [state, setState] = useState<State>('closed');
  const button = useRef<HTMLButtonElement>(null);

  async function open() {
    if (state === 'loading') return;
    setState('loading');
    try {
      const [{ Report }] = await Promise.all([import('./Report.tsx'), prepare()]);
      setState({ Report });
    } catch {
      setState('failed');
    }
  }

  function close() {
    setState('closed');
    // Safari gives no focus to a button that is tapped, and so has none to give back.
    button.current?.focus({ preventScroll: true });
  }

  return (
    <div className="report-entry needs-js">
      <button
        ref={button}
        type="button"
        className="no-print"
        aria-haspopup="dialog"
        aria-busy={state === 'loading'}
        onClick={open}
      >
        <Icon name="send" />
        {t(state === 'loading' ? 'button.loading' : 'button.open')}
      </button>
      {state === 'failed' && <p role="alert">{t('button.failed')}</p>}
      {typeof state === 'object' && <state.Report here={here} onClose={close} />}
    </div>
  );
}
