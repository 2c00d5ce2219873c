import type { i18n } from 'i18next';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { I18nContext } from 'react-i18next';
import { type Screens, ScreensContext } from '../screens/screen.ts';
import { kindRow } from '../site/kinds.ts';
import { NavigationContext } from '../ui/navigation.tsx';
import { Trail } from '../ui/Trail.tsx';
import { WordsContext } from '../ui/words.ts';
import { Conflict } from './Conflict.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import type { Scene } from './scene.ts';
import type { Session } from './session.ts';

interface Props {
  session: Session;
  /** What is shown, where it is not the page in hand. */
  scene?: Scene;
  i18n: i18n;
  /** The screens that this page may show. */
  screens: Screens;
  /** Called when the page has become alive. */
  onLive?: () => void;
}

/** The whole page: header, trail, the screen of where the person is, footer. */
export function App({ session, scene = session.scene, i18n, screens, onLive }: Props) {
  const view = useSyncExternalStore(scene.subscribe, scene.view, scene.view);
  const { page, language, answers, ticket, pack, ownPack } = view;
  const { nearest, dropped, conflict, newer } = view;
  const t = useMemo(() => i18n.getFixedT(language), [i18n, language]);
  const words = useMemo(() => ({ i18n }), [i18n]);
  const Screen = screens[page.kind];
  const { base, open, back, prepare, resume, forget, choosePack, acceptLink } = session;

  useEffect(() => onLive?.(), [onLive]);

  return (
    <I18nContext value={words}>
      <WordsContext value={t}>
        <NavigationContext
          value={{
            ...{ base, language, answers, ticket, pack, ownPack, nearest },
            ...{ open, back, prepare, resume, forget, choosePack },
          }}
        >
          <Header place={page.place} />
          <Trail here={page.place} />
          <main
            id="main"
            className={`screen screen-${page.kind}`}
            {...(kindRow(page.kind).step
              ? { 'data-step': page.place }
              : { 'data-page': page.place })}
          >
            {/* The room for what late.tsx draws: one for all pages, so that it is no part of any. */}
            <div className="late-notices needs-js" />
            {conflict && <Conflict onAccept={acceptLink} />}
            {(newer || dropped > 0) && (
              <p className="dropped" role="status">
                {t(newer ? 'newer' : 'dropped')}
              </p>
            )}
            <ScreensContext value={screens}>
              {Screen && <Screen key={page.place} page={page} />}
            </ScreensContext>
          </main>
          <Footer />
        </NavigationContext>
      </WordsContext>
    </I18nContext>
  );
}
