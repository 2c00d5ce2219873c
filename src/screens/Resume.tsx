import { pathOf } from '../site/address.ts';
import { Icon } from '../ui/Icon.tsx';
import { useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import '../ui/offer.css';
import './resume.css';

/**
 * Offers to go on with an unfinished case. Prerendered in the start page and shown by CSS as soon as
 * the storage is known to hold one (html[data-saved]), so that nothing moves when React arrives. Until
 * then going on loads the page of the saved step (early.js).
 */
export function Resume() {
  const t = useWords();
  const { base, language, resume, forget } = useNavigation();
  return (
    <section className="offer resume" aria-label={t('resumeTitle')}>
      <p>{t('resumeTitle')}</p>
      <button
        type="button"
        className="primary"
        data-resume={pathOf('start', language, base)}
        onClick={resume}
      >
        <Icon name="next" />
        {t('resume')}
      </button>
      <button type="button" className="needs-js" onClick={forget}>
        <Icon name="restart" />
        {t('startOver')}
      </button>
    </section>
  );
}
