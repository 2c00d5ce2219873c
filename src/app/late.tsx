import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { hearing } from './heard.ts';
import { Notices } from './notice/Notices.tsx';
import { OfflineLine } from './OfflineLine.tsx';
import type { Session } from './session.ts';

/** An element of its own, drawn for as long as the tab is open. */
function drawn(part: ReactNode): HTMLElement {
  const element = hearing(document.createElement('div'));
  createRoot(element).render(part);
  return element;
}

/**
 * Draw what every page shows beyond its own: what the host has to say, and whether there is a network. Pages come and go
 * around it, those drawn ahead too (ahead.tsx), while what is read out stays one element, and what was found is not
 * asked for again.
 */
export function drawLate(session: Session, i18n: i18n): void {
  const notices = drawn(<Notices session={session} />);
  const place = () => {
    const room = document.querySelector('.late-notices');
    if (room && room !== notices.parentNode) room.append(notices);
  };
  session.subscribe(place);
  place();
  document.body.append(drawn(<OfflineLine text={i18n.t('offline')} />));
}
