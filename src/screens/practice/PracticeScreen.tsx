import PRACTICE_WORDS from 'virtual:practice-words';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useNavigation } from '../../ui/navigation.tsx';
import { useI18n, useTranslation } from '../../ui/words.ts';
import type { PracticeRun } from './PracticeRun.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { usePracticeLink } from './use-practice-link.ts';

type Player = typeof PracticeRun;

/**
 * The practice: the list of scenarios as text, and in the browser the game. The game's script, its words and
 * those of the wizard come after the page.
 */
export function PracticeScreen() {
  const { t } = useTranslation('practice');
  const i18n = useI18n();
  const { language, prepare } = useNavigation();
  const [link, go] = usePracticeLink();
  const [{ Play }, setPlayer] = useState<{ Play?: ComponentType<Parameters<Player>[0]> }>({});
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    Promise.all([import('./PracticeRun.tsx'), PRACTICE_WORDS[language](), prepare()]).then(
      ([{ PracticeRun: Play }, { default: words }]) => {
        for (const [name, each] of Object.entries(words))
          i18n.addResourceBundle(language, name, each, true, true);
        setPlayer({ Play });
      },
      () => setFailed(true),
    );
  }, [i18n, language, prepare]);

  const plays = link.kind === 'run' || link.kind === 'done';
  const played = useRef(false);
  useEffect(() => {
    if (plays && Play) played.current = true;
  }, [plays, Play]);
  return (
    <div className="practice">
      <p className="practice-ribbon">{t('ribbon')}</p>
      {plays && Play ? (
        <Play link={link} go={go} />
      ) : (
        <ScenarioList
          go={go}
          cameBack={played.current}
          notice={
            (failed && t('late')) ||
            (plays && t('loading')) ||
            ((link.kind === 'newer' || link.kind === 'mangled') && t(link.kind)) ||
            undefined
          }
        />
      )}
    </div>
  );
}
