import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { type Answer, encodeAnswers } from '../flow/answers.ts';
import type { Page } from '../flow/page.ts';
import { type Language, namespaceOf, type Place, pathOf } from '../flow/paths.ts';
import type { Case } from '../flow/replay.ts';
import { addCopy } from './i18n.ts';
import { loadCase, saveCase } from './storage.ts';

type Engine = typeof import('./engine.ts').engine;

/** What the page shows. */
export interface View {
  language: Language;
  page: Page;
  answers: readonly Answer[];
  /** How many answers of a link or a saved case this version no longer knows. */
  dropped: number;
  /** On an address that is no page: the place that was probably meant. */
  nearest?: Place;
}

/** What a history entry remembers beside its address: how many entries of ours lie before it. */
interface EntryState {
  depth: number;
}

/** What is always loaded as a page: each has data, markup or a script that the others lack. */
const LOADED_AS_PAGES = new Set(['codes', 'agent', 'poster']);

function isLoadedAsPage(place: Place): boolean {
  return LOADED_AS_PAGES.has(namespaceOf(place));
}

/**
 * Whether a page is left by loading another: its static markup (the map) would be gone when the
 * person came back to it without a load.
 */
function isLeftByLoading(place: Place): boolean {
  return namespaceOf(place) === 'agent';
}

/**
 * The running site, as a store for React. The address is the truth: the path names the place, the
 * fragment holds the answers, and every history entry can be read again (reload, Back, Forward)
 * without any other memory. The storage only helps to find the last address again.
 */
export class Session {
  readonly base: string;
  readonly #i18n: i18n;
  readonly #listeners = new Set<() => void>();
  #engine: Engine | undefined;
  #loading: Promise<Engine> | undefined;
  #view: View;
  /** The page that was prerendered here. */
  readonly #arrived: Page;

  /** @param view what the prerendered page shows; React hydrates exactly that */
  constructor(view: View, base: string, i18n: i18n) {
    this.#view = view;
    this.#arrived = view.page;
    this.base = base;
    this.#i18n = i18n;
  }

  readonly view = (): View => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Take over from the static page: listen to the history, restore the case. Call once. */
  async begin(): Promise<void> {
    addEventListener('popstate', () => void this.#restore({ focus: true }));
    for (const sign of ['pointerdown', 'pointerover', 'focusin', 'keydown']) {
      addEventListener(sign, () => void this.#load().catch(() => {}), {
        once: true,
        passive: true,
      });
    }
    const { place } = this.#view.page;
    const nothingToRestore = !location.hash && (place === 'start' || !loadCase());
    if (place !== 'not-found' && nothingToRestore) return;
    await this.#restore({ focus: false });
  }

  /** Show a place without a page load. False where the engine has not arrived: follow the link. */
  readonly open = (place: Place, answers: readonly Answer[]): boolean => {
    if (!this.#engine || isLoadedAsPage(place)) return false;
    if (isLeftByLoading(this.#view.page.place)) return false;
    this.#go(this.#engine.pageOf(place), { answers, dropped: 0 });
    return true;
  };

  /** Go back one entry where it is ours. False where it is not: follow the link. */
  readonly back = (): boolean => {
    if (this.#entry().depth === 0) return false;
    history.back();
    return true;
  };

  /** Go on with the saved case. */
  readonly resume = async (): Promise<void> => {
    const saved = loadCase();
    if (!saved) return this.forget();
    try {
      const engine = await this.#load();
      const kept = engine.replay(engine.decodeAnswers(saved.progress) ?? []);
      this.#go(engine.pageOf(engine.isStep(saved.place) ? saved.place : kept.step), kept);
    } catch {
      // No network and no cache: the page itself may still be there.
      const path = /^[a-z-]+(\.[a-z-]+)?$/.test(saved.place) ? saved.place : 'start';
      location.assign(`${pathOf(path as Place, this.#view.language, this.base)}#${saved.progress}`);
    }
  };

  /** Forget the case, here and on this device. */
  readonly forget = (): void => {
    saveCase(undefined);
    this.#show({ ...this.#view, answers: [], dropped: 0 }, false);
  };

  #go(page: Page, { answers, dropped }: Pick<View, 'answers' | 'dropped'>): void {
    const { depth } = this.#entry();
    this.#show({ language: this.#view.language, page, answers, dropped }, true);
    history.pushState({ depth: depth + 1 }, '', this.#address());
    this.#keep();
    scrollTo(0, 0);
  }

  #load(): Promise<Engine> {
    const { language } = this.#view;
    this.#loading ??= import('./engine.ts')
      .then(async ({ engine, loadCopy }) => {
        addCopy(this.#i18n, language, await loadCopy(language));
        this.#engine = engine;
        document.documentElement.dataset['ready'] = '';
        return engine;
      })
      .catch((reason: unknown) => {
        this.#loading = undefined; // the next sign of use tries again
        throw reason;
      });
    return this.#loading;
  }

  /** Read place and case from the address, and what else is known of the case from the storage. */
  async #restore({ focus }: { focus: boolean }): Promise<void> {
    let engine: Engine;
    try {
      engine = await this.#load();
    } catch {
      return; // the static page stays, and its links work
    }
    const { place, language } = engine.placeAt(location.pathname, this.base);
    if (place === 'not-found') return this.#showNotFound(engine, language);
    const page = this.#pageAt(engine, place);
    if (!page) return location.reload();
    this.#show({ language, page, ...this.#caseAt(engine, place) }, focus);
    history.replaceState(this.#entry(), '', this.#address());
    this.#keep();
  }

  #pageAt(engine: Engine, place: Place): Page | undefined {
    if (place === this.#arrived.place) return this.#arrived;
    return isLoadedAsPage(place) ? undefined : engine.pageOf(place);
  }

  #caseAt(engine: Engine, place: Place): Pick<Case, 'answers' | 'dropped'> {
    const saved = loadCase();
    const kept = saved && engine.replay(engine.decodeAnswers(saved.progress) ?? []);
    const raw = engine.decodeAnswers(location.hash);
    const ours = history.state !== null;
    if (raw || ours) {
      const linked = engine.replay(raw ?? []);
      // An entry that we wrote says all of its case; a link, or a tap before us, may go on from it.
      return { ...linked, ...(!ours && kept && engine.join(kept, linked)) };
    }
    const belongs =
      place !== 'start' &&
      (!engine.isStep(place) ||
        kept?.step === place ||
        kept?.answers.some(({ step }) => step === place));
    return kept && belongs ? kept : { answers: [], dropped: 0 };
  }

  /** One 404 page is served for both languages and every wrong address. */
  async #showNotFound(engine: Engine, language: Language): Promise<void> {
    if (language !== this.#view.language) {
      const { loadCopy } = await import('./engine.ts');
      addCopy(this.#i18n, language, await loadCopy(language));
      await this.#i18n.changeLanguage(language);
    }
    const nearest = engine.nearestPlace(location.pathname, this.base);
    this.#show({ ...this.#view, language, ...(nearest !== 'start' && { nearest }) }, false);
  }

  #show(view: View, focus: boolean): void {
    this.#view = view;
    document.documentElement.lang = view.language;
    flushSync(() => {
      for (const listener of this.#listeners) listener();
    });
    const heading = document.querySelector('h1');
    document.title = `${heading?.textContent} · ${this.#i18n.t('site')}`;
    if (focus) heading?.focus({ preventScroll: true });
  }

  #keep(): void {
    const { page, answers } = this.#view;
    if (page.place === 'resolved') saveCase(undefined);
    else if (answers.length > 0 && this.#engine?.isStep(page.place)) {
      saveCase({ place: page.place, progress: encodeAnswers(answers) });
    }
  }

  #entry(): EntryState {
    const state = history.state as Partial<EntryState> | null;
    return { depth: typeof state?.depth === 'number' ? state.depth : 0 };
  }

  #address(): string {
    const { page, language, answers } = this.#view;
    const progress = encodeAnswers(answers);
    return pathOf(page.place, language, this.base) + (progress && `#${progress}`);
  }
}
