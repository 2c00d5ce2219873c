import { type ActId, KEYS } from '../../practice/acts.ts';
import type { Run } from '../../practice/run.ts';
import { useTranslation } from '../../ui/words.ts';
import { useScene } from './use-scene.ts';

interface Props {
  run: Run;
  onKey: (act: ActId) => void;
}

/** The terminal, drawn in the manner of the pictures; its keys are buttons, its screen is read out. */
export function Terminal({ run, onKey }: Props) {
  const { t } = useTranslation('practice');
  const { screen, slip } = useScene(run);
  return (
    <section className="pos" aria-label={t('game.pos')}>
      <div className="pos-printer">
        {slip && (
          <p className="pos-slip" key={run.done.length}>
            {slip}
          </p>
        )}
      </div>
      <div className="pos-body">
        <p className="pos-name" aria-hidden="true">
          {t('game.pos')}
        </p>
        <div className={`pos-screen pos-${run.now.value.terminal}`} role="status">
          <p>{screen}</p>
        </div>
        <svg className="pos-waves" viewBox="0 0 28 60" aria-hidden="true" focusable="false">
          <path d="M3 20a14 14 0 0 1 0 20M9 14a22 22 0 0 1 0 32M15 8a30 30 0 0 1 0 44" />
        </svg>
        <fieldset className="pos-keys" aria-label={t('game.groups.key')}>
          {KEYS.map((key) => (
            <button
              key={key}
              type="button"
              data-act={key}
              className={`pos-key-${key}`}
              onClick={() => onKey(key)}
            >
              {t(`game.acts.${key}` as 'game.acts.charge')}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="pos-slot" />
    </section>
  );
}
