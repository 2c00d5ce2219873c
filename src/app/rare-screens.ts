import type { RareKind, ScreenKind } from '../flow/page.ts';
import { SCREENS, type Screens } from '../screens/registry.ts';

/** The screens that few people open: a script each, loaded where the page is one of them. */
const RARE: Record<RareKind, () => Promise<Screens>> = {
  about: async () => ({ about: (await import('../screens/AboutScreen.tsx')).AboutScreen }),
  agent: async () => ({ agent: (await import('../agent/desk/DeskScreen.tsx')).DeskScreen }),
  'flow-map': async () => ({
    'flow-map': (await import('../agent/map/MapScreen.tsx')).MapScreen,
  }),
  poster: async () => ({ poster: (await import('../screens/PosterScreen.tsx')).PosterScreen }),
};

/** The screens that a page of this kind needs to come alive, and to go on from. */
export async function screensFor(kind: ScreenKind): Promise<Screens> {
  return kind in RARE ? { ...SCREENS, ...(await RARE[kind as RareKind]()) } : SCREENS;
}
