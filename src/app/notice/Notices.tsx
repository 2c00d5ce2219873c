import WORDS from 'virtual:notice-words';
import { useEffect, useState } from 'react';
import type words from '../../../locales/zh-CN/notice.json';
import type { Place } from '../../site/pages.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { View } from '../view.ts';
import { whenIdle } from '../when-idle.ts';
import { loadClosed, saveClosed } from './closed.ts';
import { fetchNotices } from './fetch-notices.ts';
import { concerns, readNotices, type SiteNotice } from './read-notices.ts';

interface Props extends Pick<View, 'language' | 'answers'> {
  base: string;
  place: Place;
}

interface Found {
  notices: readonly SiteNotice[];
  ahead: number;
  words: typeof words;
  /** The place that was touched already when they came: there they would move what a finger is about to meet. */
  late: string | undefined;
}

/** Whether somebody has begun to use the page. */
let touched = false;
for (const sign of ['pointerdown', 'keydown', 'scroll'])
  addEventListener(sign, () => (touched = true), { once: true, passive: true });

/** More would hide the step. */
const MOST_AT_ONCE = 2;

/** How often it is looked whether one has begun or expired, ms. */
const LOOK_AGAIN = 30_000;

/**
 * What the host has to say at the moment, above the step it concerns. It comes after everything else, is read out,
 * and can be closed for as long as the tab is open.
 */
export function Notices({ base, place, language, answers }: Props) {
  const [found, setFound] = useState<Found>();
  const [closed, setClosed] = useState(loadClosed);
  const [, lookAgain] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a page, wherever it goes on to
  useEffect(() => {
    const ask = async () => {
      const file = await fetchNotices(base);
      const notices = file ? readNotices(file.text, language) : [];
      if (!file || notices.length === 0) return;
      const { default: all } = await WORDS[language]();
      setFound({
        notices,
        ahead: file.ahead,
        words: all.notice,
        late: touched || scrollY > 0 ? place : undefined,
      });
    };
    whenIdle(() => void ask().catch(() => {}));
    const timer = setInterval(() => lookAgain(Date.now()), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, []);

  const shown = found && found.late !== place ? found.notices : [];
  const here = { place, answers, now: Date.now() + (found?.ahead ?? 0) };
  const words = found?.words;
  const close = (id: string) => {
    saveClosed([...closed, id]);
    setClosed([...closed, id]);
  };
  return (
    // There before anything stands in it: only then is what comes read out.
    <div aria-live="polite">
      {shown
        .filter((each) => !closed.includes(each.id) && concerns(each, here))
        .slice(0, MOST_AT_ONCE)
        .map(({ id, says, instead }) => (
          <section key={id} className="notice notice-care notice-site no-print">
            <Icon name="care" />
            <div>
              <p>
                <b>{words?.label}</b> {says}
              </p>
              <p>{instead}</p>
              <p>{words?.checkFirst}</p>
            </div>
            <button type="button" aria-label={words?.close} onClick={() => close(id)}>
              <Icon name="close" />
            </button>
          </section>
        ))}
    </div>
  );
}
