import { useSyncExternalStore } from 'react';
import { isOnline, subscribeOnline } from './online.ts';
import './offline-line.css';

/** Says quietly that the page comes from the copy on this device. It covers nothing and moves nothing. */
export function OfflineLine({ text }: { text: string }) {
  const online = useSyncExternalStore(subscribeOnline, isOnline, () => true);
  if (online) return null;
  return (
    <p className="offline-line" role="status">
      {text}
    </p>
  );
}
