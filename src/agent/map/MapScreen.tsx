import { useRef } from 'react';
import { PageHead } from '../../screens/PageHead.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { useTranslation } from '../../ui/words.ts';
import { MapSheet } from './MapSheet.tsx';
import { useMarks } from './use-marks.ts';

/** The whole flow on one sheet, for the support desk. Words and boxes of the map are static. */
export function MapScreen() {
  const { t } = useTranslation('map');
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
      <MapSheet ref={root} />
      <p className="map-files no-print">
        {t('files')} <a href={`${base}flow.json`}>{t('flowJson')}</a>{' '}
        <a href={`${base}flow.mmd`}>{t('flowMmd')}</a>
      </p>
    </>
  );
}
