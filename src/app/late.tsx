import type { i18n } from 'i18next';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Notices } from './notice/Notices.tsx';
import { OfflineLine } from './OfflineLine.tsx';
import type { Session } from './session.ts';

interface Props {
  session: Session;
  i18n: i18n;
}

/** What every page shows beyond its own, in one script: what the host has to say, and whether there is a network. */
function LateParts({ session, i18n }: Props) {
  return (
    <>
      <Notices session={session} />
      {createPortal(<OfflineLine text={i18n.t('offline')} />, document.body)}
    </>
  );
}

/**
 * Draw them, once for as long as the tab is open: pages come and go around them, those drawn ahead too
 * (ahead.tsx), while what is read out stays one element, and what was found is not asked for again.
 */
export function drawLate(session: Session, i18n: i18n): void {
  const element = document.createElement('div');
  const place = () => {
    const room = document.querySelector('.late-notices');
    if (room && room !== element.parentNode) room.append(element);
  };
  session.subscribe(place);
  place();
  createRoot(element).render(<LateParts session={session} i18n={i18n} />);
}
