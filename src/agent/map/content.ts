import { createContext, type ReactNode } from 'react';

/**
 * What the map page holds: the drawing and the list. There only while a page is prerendered; in the
 * browser both already stand in the page, so neither the layout nor the machine is shipped for them.
 */
export const MapContent = createContext<ReactNode>(undefined);
