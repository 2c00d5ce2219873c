import type { ComponentType } from 'react';
import type { AgentKind } from '../flow/page.ts';
import type { ScreenProps } from '../screens/copy.ts';
import { DeskScreen } from './desk/DeskScreen.tsx';
import { MapScreen } from './map/MapScreen.tsx';

/** The agents' screens, for the server; in the browser each comes with its own page. */
export const AGENT_SCREENS: Record<AgentKind, ComponentType<ScreenProps>> = {
  agent: DeskScreen,
  'flow-map': MapScreen,
};
