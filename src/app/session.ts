import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { type Answer, type Case, NO_CASE } from '../flow/answers.ts';
import { pathOf } from '../site/address.ts';
import { kindRow } from '../site/kinds.ts';
import type { Language } from '../site/languages.ts';
import { withPack } from '../site/link.ts';
import type { Page } from '../site/page.ts';
import type { Place } from '../site/pages.ts';
import { noteAskedFrom } from '../ui/asked-from.ts';
import { addressOf } from '../ui/navigation.tsx';
import type { Ahead } from './ahead.tsx';
import { CaseKeeper } from './case-keeper.ts';
import type { Engine } from './engine.ts';
import type { EntryState } from './find-case.ts';
import { loadCopy } from './i18n.ts';
import { Scene } from './scene.ts';
import {
  forgetPackChosenHere,
  loadCase,
  loadPack,
  markSaved,
  onOtherTab,
  packChosenHere,
  savePack,
  saveTap,
  takeEarlyTap,
} from './storage.ts';
import type { View } from './view.ts';
import { isWelcome } from './welcome.ts';
import { afterFrame, whenIdle } from './when-idle.ts';

/** How long the engine may take, in ms, before the page itself is loaded. */
const PATIENCE = 2000;

/** What an entry of the history says of itself: `fresh` where early.js wrote it, and no session yet. */
type WrittenState = Partial<EntryState & { fresh: boolean }> | null;

/** What our own entry of the history says of itself; that of a page just arrived at says little. */
function currentEntry(): EntryState {
  const state = history.state as WrittenState;
  const depth = typeof state?.depth === 'number' ? state.depth : 0;
  return { depth, conflict: state?.conflict === true };
}

/** Whether a place can only be opened by loading its page. */
function standsApart(engine: Engine, place: Place): boolean {
  return kindRow(engine.kindAt(place)).apart === true;
}

const nothing = () => {};

/** @throws when a person who has tapped would have waited for too long */
function patience(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE));
}

/**
 * The running site, as a store for React. The address is the truth: the path names the place, the
 * fragment holds the answers, and every history entry can be read again (reload, Back, Forward)
 * without any other memory. The storage only helps to find the last address again.
 */
export class Session {
  readonly base: string;
  private readonly i18n: i18n;
  /** The page in hand. */
  scene: Scene;
  private draw: ((scene: Scene) => ReactNode) | undefined;
  /** Take down what draws that page. */
  private leave = nothing;
  /** What is left to do of the last change for its page. */
  private takeUp = nothing;
  /** What is left to do of it for the history; the case is saved at once. */
  private writeEntry = nothing;
  private ahead: Ahead | undefined;
  private readonly listeners = new Set<() => void>();
  private engine: Engine | undefined;
  private loading: Promise<Engine> | undefined;
  /** The page that was prerendered here. */
  private readonly arrived: Page;
  private readonly keeper = new CaseKeeper();
  /** The pack of this device's own terminal. */
  private ownPack: string | undefined;

  /** @param view what the prerendered page shows; React hydrates exactly that */
  constructor(view: View, base: string, i18n: i18n) {
    this.scene = new Scene(view);
    this.arrived = view.page;
    this.base = base;
    this.i18n = i18n;
  }

  private get current(): View {
    return this.scene.view();
  }

  /** What is shown at the moment, whichever scene shows it. */
  readonly view = (): View => this.current;

  /** Be told, before the frame, when something else is shown. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Tell how pages are drawn, so that they can be drawn ahead.
   *
   * @param leave takes down what draws the page in hand
   */
  setStage(draw: (scene: Scene) => ReactNode, leave: () => void): void {
    this.draw = draw;
    this.leave = leave;
  }

  /** Take over from the static page: listen to the history, restore the case. Call once. */
  async begin(): Promise<void> {
    if (kindRow(this.current.page.kind).ownFragment) return;
    addEventListener('popstate', () => void this.onPopState());
    const stored = () => {
      markSaved();
      this.takePack();
    };
    onOtherTab(stored);
    // Out of the back/forward cache: what was saved meanwhile elsewhere was told to no listener.
    addEventListener('pageshow', ({ persisted }) => persisted && stored());
    if (document.documentElement.hasAttribute('data-saved')) markSaved();
    // After the effect that called: what is shown anew is shown at once.
    if (document.documentElement.hasAttribute('data-pack'))
      void Promise.resolve().then(() => this.takePack());
    for (const sign of ['pointerdown', 'pointerover', 'scroll', 'focusin', 'keydown']) {
      addEventListener(sign, () => void this.load().catch(() => {}), {
        once: true,
        passive: true,
      });
    }
    const { place } = this.current.page;
    const nothingToRestore = !location.hash && (place === 'start' || !loadCase());
    if (place !== 'not-found' && nothingToRestore) return;
    await this.restore({ moved: false });
  }

  /** Show a place without a page load. False where the engine has not arrived: follow the link. */
  readonly open = (place: Place, answers: readonly Answer[], answered = false): boolean =>
    this.move(place, answers, answered);

  /** Go back one entry where that one is ours, else to the place. False where neither can be: follow the link. */
  readonly back = (place: Place): boolean => {
    this.settle();
    // Nothing to go back to lies before the new entry: the next way back would lead forward again.
    if (currentEntry().depth === 0) return this.move(place, this.current.answers, false, 0);
    history.back();
    return true;
  };

  private move(
    place: Place,
    answers: readonly Answer[],
    answered: boolean,
    depth?: number,
  ): boolean {
    this.settle();
    if (place === 'call') noteAskedFrom(this.current.page.place);
    if (!this.engine || standsApart(this.engine, place)) return false;
    if (kindRow(this.current.page.kind).leftByLoading) return false;
    // A newer version has taken over (early.js): the step is loaded from it as a page.
    if (document.documentElement.hasAttribute('data-outdated')) {
      saveTap();
      return false;
    }
    const { ticket, conflict = false } = this.current;
    // Who answers stands at this device's terminal, unless the case says which one it is about.
    const pack = this.current.pack ?? (answered ? this.ownPack : undefined);
    const found = { answers, ticket, pack, conflict, dropped: 0 };
    this.go(this.engine.pageOf(place), found, answered, depth);
    return true;
  }

  /** Go on with the saved case. */
  readonly resume = async (): Promise<void> => {
    const saved = loadCase();
    if (!saved) return this.forget();
    if (saved === 'newer') return this.show({ ...this.current, newer: true }, false);
    try {
      const engine = await Promise.race([this.load(), patience()]);
      const kept = engine.readCase(saved.progress);
      const place = engine.isStep(saved.place) ? saved.place : kept.step;
      // Nothing of it can be read: there is nothing to go on with.
      if (place === 'start' && kept.answers.length + kept.dropped === 0) return this.forget();
      this.keeper.takeUp(saved.progress);
      this.go(engine.pageOf(place), kept, false);
    } catch {
      // No network and no cache, or a slow line: the page itself may still be there, or come sooner.
      const path = /^[a-z-]+(\.[a-z-]+)?$/.test(saved.place) ? saved.place : 'start';
      location.assign(
        `${pathOf(path as Place, this.current.language, this.base)}#${saved.progress}`,
      );
    }
  };

  /** Take the case that a link brought in place of the saved one. */
  readonly acceptLink = (): void => {
    this.show({ ...this.current, conflict: false }, false);
    history.replaceState({ depth: currentEntry().depth }, '', this.address());
    this.keep(true);
  };

  /** Have the machine there before the first answer, where that costs a person nothing. */
  readonly warm = (): void => {
    const { ownFragment, leftByLoading } = kindRow(this.current.page.kind);
    if (!ownFragment && !leftByLoading && isWelcome()) void this.load().catch(() => {});
  };

  /** Load the machine and all words of a language, for what needs them without leaving the page. */
  readonly prepare = async (language = this.current.language): Promise<void> => {
    const engine = await this.load();
    if (language !== this.current.language)
      engine.addCopy(this.i18n, language, await loadCopy(language));
  };

  /** Forget the case, here and on this device; not one that another tab is at. */
  readonly forget = (): void => {
    this.keeper.forget(this.current);
    this.show({ ...this.current, ...NO_CASE, conflict: false }, false);
  };

  /** Take another terminal, or none, for the case and for this device. False where only the address can keep it. */
  readonly choosePack = (pack: string | undefined): boolean => {
    this.settle();
    const kept = savePack(pack);
    this.ownPack = pack;
    const { pathname, search, hash } = location;
    const inAddress = hash.length > 1 || !kept;
    // By its text: the case in it may not have been read yet.
    const progress = inAddress ? withPack(hash.slice(1), pack) : '';
    this.show({ ...this.current, pack: inAddress ? pack : undefined }, false);
    history.replaceState(history.state, '', pathname + search + (progress && `#${progress}`));
    return kept;
  };

  /** Take what this device remembers of its terminal; what was chosen in this tab stands above a link's. */
  private takePack(): void {
    this.ownPack = loadPack();
    const { current } = this;
    const pack = current.pack && packChosenHere() ? this.ownPack : current.pack;
    if (pack !== current.pack || this.ownPack !== current.ownPack)
      this.show({ ...current, pack }, false);
  }

  private go(
    page: Page,
    found: Pick<View, 'conflict'> & Case,
    answered: boolean,
    depth?: number,
  ): void {
    this.show({ language: this.current.language, page, ...found }, true);
    // A seventh of what a tap would wait for: it comes behind the frame (docs/adr/0014).
    this.writeEntry = () => {
      const entry = { depth: depth ?? currentEntry().depth + 1, conflict: found.conflict === true };
      history.pushState(entry, '', this.address());
    };
    this.keep(answered);
    scrollTo(0, 0);
  }

  private load(): Promise<Engine> {
    const { language } = this.current;
    // Making the machine takes half of the engine's start: asked for by itself, it has a task of its own.
    if (!this.loading) import('../flow/steps.ts').catch(() => {});
    this.loading ??= Promise.all([import('./engine.ts'), loadCopy(language)])
      .then(([{ engine }, copy]) => {
        engine.addCopy(this.i18n, language, copy);
        this.engine = engine;
        document.documentElement.dataset['ready'] = '';
        whenIdle(() => void this.lookAhead(engine).catch(() => {}));
        return engine;
      })
      .catch((reason: unknown) => {
        this.loading = undefined; // the next sign of use tries again
        throw reason;
      });
    return this.loading;
  }

  private onPopState(): void {
    // Gone elsewhere within that frame.
    this.writeEntry = nothing;
    const anchor = history.state === null && document.getElementById(location.hash.slice(1));
    // A jump within the page: it has moved the focus, and the address goes on to hold the case.
    if (anchor) history.replaceState({ depth: 0 }, '', this.address());
    else void this.restore({ moved: true });
  }

  /**
   * Read place and case from the address, and what else is known of the case from the storage.
   *
   * @param moved whether the person went there within the page, by Back or Forward
   */
  private async restore({ moved }: { moved: boolean }): Promise<void> {
    let engine: Engine;
    try {
      engine = await this.load();
    } catch {
      return; // the static page stays, and its links work
    }
    const { place, language } = engine.placeAt(location.pathname, this.base);
    if (place === 'not-found') return this.showNotFound(engine, language);
    const page = this.pageAt(engine, place);
    if (!page || language !== this.current.language)
      return this.fetch(engine, place, language, moved);
    const [saved, tap] = [loadCase(), takeEarlyTap()];
    const state = history.state as WrittenState;
    const entry = state === null || state.fresh ? undefined : currentEntry();
    const { own, ...found } = engine.findCase({ place, hash: location.hash, entry, saved, tap });
    // A link from elsewhere is about its own terminal, whatever was chosen in this tab before.
    if (state === null && found.pack && !tap) forgetPackChosenHere();
    this.ownPack = loadPack() ?? this.ownPack;
    if (found.pack && packChosenHere()) found.pack = this.ownPack;
    else if (tap) found.pack ??= this.ownPack;
    if (own && typeof saved === 'object') this.keeper.takeUp(saved.progress);
    this.show({ language, page, ...found }, moved);
    const { depth } = currentEntry();
    history.replaceState({ depth, conflict: found.conflict === true }, '', this.address());
    this.keep(tap !== undefined);
  }

  private pageAt(engine: Engine, place: Place): Page | undefined {
    if (place === this.arrived.place) return this.arrived;
    return standsApart(engine, place) ? undefined : engine.pageOf(place);
  }

  /**
   * Have the server send a page that cannot be drawn here. Only once for an address: a host that
   * answers it with another page, or with the 404 page, would do so for ever.
   */
  private fetch(
    engine: Engine,
    place: Place,
    language: Language,
    moved: boolean,
  ): void | Promise<void> {
    const path = pathOf(place, language, this.base);
    if (location.pathname !== path) location.replace(path + location.search + location.hash);
    else if (moved) location.reload();
    else return this.showNotFound(engine, language);
  }

  /** One 404 page is served for both languages and every wrong address. */
  private async showNotFound(engine: Engine, language: Language): Promise<void> {
    if (language !== this.current.language) {
      engine.addCopy(this.i18n, language, await loadCopy(language));
      await this.i18n.changeLanguage(language);
    }
    const found = engine.viewOfUnknown(location.pathname, this.base);
    this.show({ ...this.current, language, ...found }, false);
  }

  /** Do what is left of the last change: behind its frame, or before the next one and whatever asks the history. */
  private settle(): void {
    const { writeEntry, takeUp } = this;
    this.writeEntry = nothing;
    this.takeUp = nothing;
    writeEntry();
    takeUp();
  }

  private show(shown: View, focus: boolean): void {
    const before = this.current;
    const view = { ...shown, ownPack: this.ownPack };
    const root = document.documentElement;
    // Written again, even as it is, it would have the style of every element looked up anew.
    if (before.language !== view.language) root.lang = view.language;
    root.toggleAttribute('data-pack', Boolean(view.pack ?? this.ownPack));
    this.settle();
    this.enter(view, focus);
    for (const listener of this.listeners) listener();
    afterFrame(() => {
      this.settle();
      const heading = document.querySelector('h1');
      document.title = `${heading?.textContent} · ${this.i18n.t('site')}`;
      // Focusing lays the page out: the step should be painted before.
      if (focus) heading?.focus({ preventScroll: true });
      whenIdle(() => this.ahead?.prepare(this.current, before));
    });
  }

  /**
   * Put a view on the page: the one that was drawn ahead, else drawn now in the place of what is there.
   *
   * @param moved whether it is another page: what changes on a page leaves its parts as they are
   */
  private enter(view: View, moved: boolean): void {
    const next = moved ? this.ahead?.take(view) : undefined;
    if (!next) {
      this.scene.show(view);
      return;
    }
    next.reveal();
    document.getElementById('root')?.replaceWith(next.element);
    const { leave } = this;
    this.scene = next.scene;
    this.leave = next.leave;
    this.takeUp = () => {
      next.enter();
      leave();
    };
  }

  /** From now on the next pages are drawn ahead, where that costs a person nothing. */
  private async lookAhead(engine: Engine): Promise<void> {
    if (!this.draw || !isWelcome()) return;
    const { Ahead } = await import('./ahead.tsx');
    this.ahead = new Ahead(engine, this.draw);
    this.ahead.prepare(this.current);
  }

  private keep(answered: boolean): void {
    if (this.engine) this.keeper.keep(this.current, this.engine, answered);
  }

  private address(): string {
    const { page, answers } = this.current;
    return addressOf(page.place, answers, { ...this.current, base: this.base });
  }
}
