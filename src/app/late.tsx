import { createPortal } from 'react-dom';
import type { ScreenProps } from '../screens/screen.ts';
import { Notices } from './notice/Notices.tsx';
import { OfflineLine } from './OfflineLine.tsx';

/** What every page shows beyond its own, in one script: what the host has to say, and whether there is a network. */
export default function LateParts({ page }: ScreenProps) {
  return (
    <>
      <Notices page={page} />
      {createPortal(<OfflineLine />, document.body)}
    </>
  );
}
