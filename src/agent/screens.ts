import type { ComponentType } from 'react';
import type { AgentKind } from '../flow/page.ts';
import type { ScreenProps } from '../screens/copy.ts';
import { DeskScreen } from './desk/DeskScreen.tsx';

/** The agents' screens. A chunk of its own: no merchant's page loads it. */
export const AGENT_SCREENS: Record<AgentKind, ComponentType<ScreenProps>> = {
  agent: DeskScreen,
};
