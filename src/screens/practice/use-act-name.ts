import type { ActId } from '../../practice/acts.ts';
import { useSay, useTranslation } from '../../ui/words.ts';

/** What an act is called; what is said to the customer, by its phrase (src/screens/PhraseScreens.tsx). */
export function useActName(): (act: ActId) => string {
  const { t } = useTranslation('practice');
  const say = useSay();
  return (act) => {
    const phrase = /^say-(?!reason)(.+)$/.exec(act)?.[1];
    return phrase
      ? t('game.say', { name: say(`customer-words:phrases.${phrase}.name`) })
      : say(`practice:game.acts.${act}`);
  };
}
