import { encodeLink, withPack } from '../site/link.ts';
import type { Engine } from './engine.ts';
import { loadCase, saveCase } from './storage.ts';
import type { View } from './view.ts';

/** Saves this tab's case on the device; another tab's is neither forgotten nor written over. */
export class CaseKeeper {
  /** What this tab saved or took up, as it is stored. */
  private mine: string | undefined;

  /** This tab goes on with a case that is stored already. */
  takeUp(progress: string): void {
    this.mine = progress;
  }

  /**
   * Save the case, or forget it where it is solved. An answer is saved in any case; without one,
   * nothing of another tab's or of a newer version is written over.
   *
   * @param answered whether an answer has just been given, or a link's case been chosen
   */
  keep({ page, answers, ticket, pack, conflict }: View, engine: Engine, answered: boolean): void {
    if (conflict) return;
    const mine = this.holdsMine();
    if (page.place === 'resolved') {
      if (mine && engine.replay(answers).step === 'resolved') saveCase(undefined);
    } else if ((answered || mine) && answers.length > 0 && engine.isStep(page.place)) {
      const progress = encodeLink({ answers, ticket, pack });
      // At the first page there is nothing to go on with: that is where the answers lead.
      const place = page.place === 'start' ? engine.replay(answers).step : page.place;
      if (saveCase({ place, progress })) this.mine = progress;
    }
  }

  /** Forget the stored case, unless another is on the page and the stored one is another tab's. */
  forget({ answers }: View): void {
    if (answers.length === 0 || this.holdsMine()) saveCase(undefined);
  }

  /** Whether the storage holds nothing, or this tab's own case, of whichever terminal. */
  private holdsMine(): boolean {
    const stored = loadCase();
    if (stored === undefined || stored === 'newer') return stored === undefined;
    return withPack(stored.progress, undefined) === withPack(this.mine ?? '', undefined);
  }
}
