import WORDS from 'virtual:notice-words';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type words from '../../../locales/zh-CN/notice.json';
import { Icon } from '../../ui/Icon.tsx';
import type { Session } from '../session.ts';
import { whenIdle } from '../when-idle.ts';
import { loadClosed, saveClosed } from './closed.ts';
import { fetchNotices } from './fetch-notices.ts';
import { concerns, readNotices, type SiteNotice } from './read-notices.ts';

interface Found {
  notices: readonly SiteNotice[];
  ahead: number;
  words: typeof words;
  /** The place that was touched already when they came: there they would move what a finger is about to meet. */
  late: string | undefined;
}

/** Whether somebody has begun to use the page. */
let touched = scrollY > 0;
for (const sign of ['pointerdown', 'keydown', 'scroll'])
  addEventListener(sign, () => (touched = true), { once: true, passive: true });

/** More would hide the step. */
const MOST_AT_ONCE = 2;

/** How often it is looked whether one has begun or expired, ms. */
const LOOK_AGAIN = 30_000;

/** Those that concern where the person is, as the site goes from page to page. */
function Shown({ session, found }: { session: Session; found: Found }) {
  const { page, answers } = useSyncExternalStore(session.subscribe, session.view);
  const [closed, setClosed] = useState(loadClosed);
  const [, lookAgain] = useState(0);

  useEffect(() => {
    const timer = setInterval(() => lookAgain(Date.now()), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, []);

  if (found.late === page.place) return null;
  const { words } = found;
  const here = { place: page.place, answers, now: Date.now() + found.ahead };
  const close = (id: string) => {
    saveClosed([...closed, id]);
    setClosed([...closed, id]);
  };
  return found.notices
    .filter((each) => !closed.includes(each.id) && concerns(each, here))
    .slice(0, MOST_AT_ONCE)
    .map(({ id, says, instead }) => (
      <section key={id} className="notice notice-care notice-site no-print">
        <Icon name="care" />
        <div>
          <p>
            <b>{words.label}</b> {says}
          </p>
          <p>{instead}</p>
          <p>{words.checkFirst}</p>
        </div>
        <button type="button" aria-label={words.close} onClick={() => close(id)}>
          <Icon name="close" />
        </button>
      </section>
    ));
}

/**
 * What the host has to say at the moment, above the step it concerns. It comes after everything else, is read out,
 * and can be closed for as long as the tab is open. Where there is nothing to say, no step is drawn with it.
 */
export function Notices({ session }: { session: Session }) {
  const [found, setFound] = useState<Found>();

  useEffect(() => {
    const ask = async () => {
      const file = await fetchNotices(session.base);
      const { language } = session.view();
      const notices = file ? readNotices(file.text, language) : [];
      if (!file || notices.length === 0) return;
      const { default: all } = await WORDS[language]();
      const late = touched ? session.view().page.place : undefined;
      setFound({ notices, ahead: file.ahead, words: all.notice, late });
    };
    whenIdle(() => void ask().catch(() => {}));
  }, [session]);

  return (
    // There before anything stands in it: only then is what comes read out.
    <div aria-live="polite">{found && <Shown {...{ session, found }} />}</div>
  );
}
