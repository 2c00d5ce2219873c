import { useSyncExternalStore } from 'react';
import { useWords } from '../ui/words.ts';
import { isOnline, subscribeOnline } from './online.ts';
import './offline-line.css';

/** Says quietly that the page comes from the copy on this device. It covers nothing and moves nothing. */
export function OfflineLine() {
  const t = useWords();
  const online = useSyncExternalStore(subscribeOnline, isOnline, () => true);
  if (online) return null;
  return (
    <p className="offline-line" role="status">
      {t('offline')}
    </p>
  );
}
