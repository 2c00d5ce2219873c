import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { type Answer, continues } from '../flow/answers.ts';
import { encodeLink } from '../flow/link.ts';
import type { Page } from '../flow/page.ts';
import { type Language, namespaceOf, type Place, pathOf } from '../flow/paths.ts';
import type { Case } from '../flow/replay.ts';
import { addCopy, loadCopy } from './i18n.ts';
import { loadCase, saveCase, saveTap, takeEarlyTap } from './storage.ts';

type Engine = typeof import('./engine.ts').engine;

/** What the page shows. */
export interface View {
  language: Language;
  page: Page;
  answers: readonly Answer[];
  /** The support desk's reference that a link brought. */
  ticket?: string | undefined;
  /** Whether a link brought another case than the one saved here, and nobody has chosen yet. */
  conflict?: boolean;
  /** How many answers of a link or a saved case this version no longer knows. */
  dropped: number;
  /** On an address that is no page: the place that was probably meant. */
  nearest?: Place;
}

/** A case as it was found: in the address, in the storage, or both. */
type Found = Pick<View, 'answers' | 'ticket' | 'conflict' | 'dropped'>;

const NOTHING: Found = { answers: [], ticket: undefined, conflict: false, dropped: 0 };

function readCase(engine: Engine, progress: string): Case & { ticket: string | undefined } {
  const link = engine.readLink(progress);
  return { ...engine.replay(link?.answers ?? []), ticket: link?.ticket };
}

/** Whether a saved case may go on at a place that was opened without any: it has been there. */
function belongs(engine: Engine, kept: Case, place: Place): boolean {
  if (place === 'start') return false;
  if (!engine.isStep(place)) return true;
  return kept.step === place || kept.answers.some(({ step }) => step === place);
}

/** What a history entry remembers beside its address: how many entries of ours lie before it. */
interface EntryState {
  depth: number;
}

/** What is always loaded as a page: the codes, each with its own data, and the agents' pages. */
const PAGES_APART = new Set(['codes', 'agent', 'poster']);

function standsApart(place: Place): boolean {
  return PAGES_APART.has(namespaceOf(place));
}

/**
 * Whether a page is left by loading the next: the map stands in its page as markup, and would be
 * gone when a person came back to it without a load.
 */
function isLeftByLoading({ kind }: Page): boolean {
  return kind === 'flow-map';
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
  /** Whether a newer version has taken over: then the next step is loaded from it as a page. */
  #outdated = false;
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
    for (const sign of ['pointerdown', 'pointerover', 'scroll', 'focusin', 'keydown']) {
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
    if (!this.#engine || standsApart(place)) return false;
    if (isLeftByLoading(this.#view.page)) return false;
    if (this.#outdated) {
      saveTap();
      return false;
    }
    const { ticket, conflict = false } = this.#view;
    this.#go(this.#engine.pageOf(place), { answers, ticket, conflict, dropped: 0 });
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
      const kept = readCase(engine, saved.progress);
      this.#go(engine.pageOf(engine.isStep(saved.place) ? saved.place : kept.step), kept);
    } catch {
      // No network and no cache: the page itself may still be there.
      const path = /^[a-z-]+(\.[a-z-]+)?$/.test(saved.place) ? saved.place : 'start';
      location.assign(`${pathOf(path as Place, this.#view.language, this.base)}#${saved.progress}`);
    }
  };

  /** Take the case that a link brought in place of the saved one. */
  readonly acceptLink = (): void => {
    this.#show({ ...this.#view, conflict: false }, false);
    this.#keep();
  };

  /** Load all words and the machine, for what needs them without leaving the page. */
  readonly prepare = async (): Promise<void> => {
    await this.#load();
  };

  /** A newer version of the site has taken over; go on in it from the next step. */
  readonly leave = (): void => {
    this.#outdated = true;
  };

  /** Forget the case, here and on this device. */
  readonly forget = (): void => {
    saveCase(undefined);
    this.#show({ ...this.#view, ...NOTHING }, false);
  };

  #go(page: Page, found: Found): void {
    const { depth } = this.#entry();
    this.#show({ language: this.#view.language, page, ...found }, true);
    history.pushState({ depth: depth + 1 }, '', this.#address());
    this.#keep();
    scrollTo(0, 0);
  }

  #load(): Promise<Engine> {
    const { language } = this.#view;
    this.#loading ??= Promise.all([import('./engine.ts'), loadCopy(language)])
      .then(([{ engine }, copy]) => {
        addCopy(this.#i18n, language, copy);
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
    return standsApart(place) ? undefined : engine.pageOf(place);
  }

  #caseAt(engine: Engine, place: Place): Found {
    const saved = loadCase();
    const kept = saved && readCase(engine, saved.progress);
    const tapped = takeEarlyTap();
    const linked = engine.readLink(location.hash) && readCase(engine, location.hash);
    // An entry that we wrote ourselves says all of its case.
    if (history.state !== null) return linked ?? NOTHING;
    // The desk reads other people's cases, and never mixes them with its own device's.
    if (namespaceOf(place) === 'agent') return linked ?? NOTHING;
    if (!linked) return kept && belongs(engine, kept, place) ? kept : NOTHING;
    if (!kept || kept.answers.length === 0) return linked;
    const joined = engine.join(kept, linked);
    const found = joined ? { ...linked, ...joined, ticket: linked.ticket ?? kept.ticket } : linked;
    // A tap on this very device changes its own case; a link from elsewhere must not.
    if (tapped || (joined && continues(joined.answers, kept.answers))) return found;
    return { ...linked, conflict: true };
  }

  /** One 404 page is served for both languages and every wrong address. */
  async #showNotFound(engine: Engine, language: Language): Promise<void> {
    if (language !== this.#view.language) {
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
    // After the frame: focusing lays the page out, and the step should be painted before.
    if (focus) requestAnimationFrame(() => heading?.focus({ preventScroll: true }));
  }

  #keep(): void {
    const { page, answers, ticket, conflict } = this.#view;
    if (conflict) return;
    if (page.place === 'resolved') saveCase(undefined);
    else if (answers.length > 0 && this.#engine?.isStep(page.place)) {
      saveCase({ place: page.place, progress: encodeLink({ answers, ticket }) });
    }
  }

  #entry(): EntryState {
    const state = history.state as Partial<EntryState> | null;
    return { depth: typeof state?.depth === 'number' ? state.depth : 0 };
  }

  #address(): string {
    const { page, language, answers, ticket } = this.#view;
    const progress = encodeLink({ answers, ticket });
    return pathOf(page.place, language, this.base) + (progress && `#${progress}`);
  }
}
