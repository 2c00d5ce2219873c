import type { i18n } from 'i18next';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { NO_CASE } from '../flow/answers.ts';
import type { Language } from '../site/languages.ts';
import type { Page } from '../site/page.ts';
import { App } from './App.tsx';
import type { Copy } from './copy.ts';
import { hearing } from './heard.ts';
import { createI18n } from './i18n.ts';
import type { Scene } from './scene.ts';
import { screensFor } from './screens.ts';
import { Session } from './session.ts';
import { whenIdle } from './when-idle.ts';
import './style.css';

/** What the prerendered page was made of, written into it by render.tsx. */
export interface PageData {
  language: Language;
  page: Page;
  copy: Copy;
}

declare global {
  interface Window {
    /** The button that was tapped before it was alive (early.js). */
    posTapped?: HTMLElement;
  }
}

/** Runs when the page is loaded, so many ms have gone by, and the processor is idle. */
function whenLoaded(work: () => void, ms = 0): void {
  const later = () => setTimeout(() => whenIdle(work), ms);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

/** From here on React answers; a tap that came too early is made good. */
function goLive(session: Session, i18n: i18n): void {
  void session.begin();
  document.documentElement.dataset['live'] = '';
  document.documentElement.className = 'js';
  window.posTapped?.click();
  // Nobody waits for it; where it cannot be had, the page is whole without.
  import('./late.tsx')
    .then(({ drawLate }) => drawLate(session, i18n))
    .catch(() => {})
    .finally(() => whenLoaded(() => session.warm()));
}

async function start(): Promise<void> {
  const data = document.getElementById('page-data')?.textContent ?? '';
  const { language, page, copy } = JSON.parse(data) as PageData;
  const i18n = createI18n(language, copy);
  const view = { language, page, ...NO_CASE };
  const session = new Session(view, import.meta.env.BASE_URL, i18n);
  const screens = await screensFor(page.kind);
  const draw = (scene: Scene, onLive?: () => void) => (
    <App {...{ session, scene, i18n, screens }} {...(onLive && { onLive })} />
  );
  startTransition(() => {
    const root = hydrateRoot(
      hearing(document.getElementById('root') as HTMLElement),
      draw(session.scene, () => goLive(session, i18n)),
    );
    session.setStage(draw, () => root.unmount());
  });
  if (import.meta.env.DEV) return; // there is no copy of what changes with every keystroke
  // The first seconds belong to the answer that is tapped.
  whenLoaded(async () => {
    const offline = await import('./offline.ts').catch(() => undefined);
    await offline?.keepOffline(session.base, language);
  }, 3000);
}

// Behind the task in which this script, and React DOM with it, was made ready: a tap waits for one of them at most.
setTimeout(() =>
  start().catch(() => {
    // As in the starter (scripts/build/template.ts): a script of this page alone is lost.
    document.documentElement.className = '';
  }),
);
