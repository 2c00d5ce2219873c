import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import { pathOf } from '../site/address.ts';
import { useNavigation } from '../ui/navigation.tsx';
import type { QrCode } from '../ui/QrCode.tsx';
import { useTranslation } from '../ui/words.ts';

interface Live {
  Code: ComponentType<ComponentProps<typeof QrCode>>;
  address: string;
}

/**
 * The start page as a QR code with its address below. Where the site stands is known in the browser
 * only; until then, and without scripts, there is a square of the same size to write it into.
 */
export function StartCode() {
  const { t } = useTranslation('poster');
  const { base, language } = useNavigation();
  const path = pathOf('start', language, base);
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    const address = new URL(path, location.origin).href;
    import('../ui/QrCode.tsx').then(
      ({ QrCode: Code }) => setLive({ Code, address }),
      () => {}, // the square to write into stays
    );
  }, [path]);
  return (
    <figure className="poster-code">
      <div className="poster-square">
        {live ? <live.Code text={live.address} label={t('code')} /> : <span>{t('write')}</span>}
      </div>
      <figcaption>
        <b>{t('scan')}</b>
        <span className="poster-address">{live?.address ?? path}</span>
      </figcaption>
    </figure>
  );
}
