import { type RefObject, useState } from 'react';
import { copyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useTranslation } from '../../ui/words.ts';

interface Props {
  text: string;
  /** The dialog, in which the old way of copying must happen. */
  frame: RefObject<HTMLElement | null>;
  /** The text on the page, selected for the hand where nothing else can copy it. */
  shown: RefObject<HTMLElement | null>;
}

/** Copy, share, print; and in one line what came of it. */
export function ReportActions({ text, frame, shown }: Props) {
  const { t } = useTranslation('report');
  const [result, setResult] = useState<'copied' | 'not-copied' | 'not-shared'>();

  async function copy() {
    const copied = await copyText(text, frame.current ?? undefined);
    setResult(copied === 'copied' ? 'copied' : 'not-copied');
    if (copied === 'failed' && shown.current) getSelection()?.selectAllChildren(shown.current);
  }

  async function share() {
    setResult(undefined);
    try {
      await navigator.share({ text });
    } catch (reason) {
      // The person changed their mind: nothing to be said.
      if ((reason as Error).name !== 'AbortError') setResult('not-shared');
    }
  }

  return (
    <>
      <div className="report-actions">
        <button type="button" className="primary" onClick={copy}>
          <Icon name={result === 'copied' ? 'check' : 'copy'} />
          {t('dialog.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={share}>
            <Icon name="share" />
            {t('dialog.share')}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          <Icon name="print" />
          {t('dialog.print')}
        </button>
      </div>
      <p className="report-result" data-result={result} role="status">
        {result && t(`dialog.${result}`)}
      </p>
    </>
  );
}
