import { moodOf } from '../../practice/replies.ts';
import type { Run } from '../../practice/run.ts';
import { scenarioRow } from '../../practice/scenarios.ts';
import { useTranslation } from '../../ui/words.ts';
import { useScene } from './use-scene.ts';

/** The mouth of each mood. */
const MOUTHS = {
  calm: 'M38 46q10 9 20 0',
  waiting: 'M39 49h18',
  restless: 'M38 52q10-9 20 0',
} as const;

/** Whoever waits: a face, what they said last, and how long it has taken. */
export function Customer({ run }: { run: Run }) {
  const { t } = useTranslation('practice');
  const mood = moodOf(run);
  // Who comes back with the goods owes nothing.
  const begun = scenarioRow(run.scenario).begin.facts?.goods;
  const { said, byPhone, due } = useScene(run);
  return (
    <div className="practice-customer">
      <svg
        className={`picture practice-face practice-${mood}`}
        viewBox="0 0 96 96"
        aria-hidden="true"
        focusable="false"
      >
        <circle cx="48" cy="36" r="26" />
        <path d="M39 30v3M57 30v3" />
        <path className="hot" d={MOUTHS[mood]} />
        <path d="M10 94c2-40 74-40 76 0" />
        {byPhone && <path className="hot" d="M76 22l8 3-5 26-8-2zM88 24a16 16 0 0 1 0 20" />}
      </svg>
      <div>
        <p className="practice-said" role="status">
          <span className="quiet">{t(byPhone ? 'game.phone' : 'game.customer')}</span>
          <q key={run.done.length}>{said}</q>
        </p>
        <p className="quiet practice-clock">
          <b>{t(begun ? 'game.was' : 'game.due', { amount: due })}</b>
          <span>{t('game.clock', { n: run.minutes })}</span>
          <span>{t(`game.mood.${mood}`)}</span>
        </p>
      </div>
    </div>
  );
}
