import { use, useRef } from 'react';
import { PageHead } from '../../screens/PageHead.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { useTranslation } from '../../ui/words.ts';
import { MapContent } from './content.ts';
import { useMarks } from './use-marks.ts';

/** One object for all renders: React writes innerHTML only where this changes. */
const AS_PRERENDERED = { __html: '' };

/** The whole flow on one sheet, for the support desk. Words and boxes of the map are static. */
export function MapScreen() {
  const { t } = useTranslation('map');
  const content = use(MapContent);
  const root = useRef<HTMLDivElement>(null);
  const { base } = useNavigation();
  useMarks(root);
  return (
    <>
      <div className="map-head">
        <PageHead title={t('title')} lead={t('lead')} />
        <button type="button" className="needs-js no-print" onClick={() => window.print()}>
          <Icon name="print" />
          {t('print')}
        </button>
      </div>
      {content ? (
        <div className="map">{content}</div>
      ) : (
        <div
          className="map"
          ref={root}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: hydration keeps what is there
          dangerouslySetInnerHTML={AS_PRERENDERED}
        />
      )}
      <p className="map-files no-print">
        {t('files')} <a href={`${base}flow.json`}>{t('flowJson')}</a>{' '}
        <a href={`${base}flow.mmd`}>{t('flowMmd')}</a>
      </p>
    </>
  );
}
