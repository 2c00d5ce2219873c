import { type Ref, use } from 'react';
import { MapContent } from './content.ts';

/** One object for all renders: React writes innerHTML only where this changes. */
const AS_PRERENDERED = { __html: '' };

/**
 * The map as it was prerendered: the browser leaves what stands there alone, and draws nothing of it.
 *
 * @param ref the sheet, for what marks it
 */
export function MapSheet({ ref }: { ref: Ref<HTMLDivElement> }) {
  const content = use(MapContent);
  if (content) return <div className="map">{content}</div>;
  return (
    <div
      className="map"
      ref={ref}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: hydration keeps what is there
      dangerouslySetInnerHTML={AS_PRERENDERED}
    />
  );
}
