import type { ComponentType } from 'react';
import type { AgentKind, Page } from '../flow/page.ts';
import { MapScreen } from './MapScreen.tsx';

/** The support desk's pages: a script of their own, which no merchant loads. */
export const AGENT_SCREENS: Record<AgentKind, ComponentType<{ page: Page }>> = {
  'flow-map': MapScreen,
};
