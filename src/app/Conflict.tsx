import { useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import '../ui/offer.css';

/** A link brought another case than the one saved here: the person says which one counts. */
export function Conflict({ onAccept }: { onAccept: () => void }) {
  const t = useWords();
  const { resume } = useNavigation();
  return (
    <section className="offer" role="status">
      <p>{t('conflict')}</p>
      <button type="button" className="primary" onClick={onAccept}>
        {t('useLink')}
      </button>
      <button type="button" onClick={resume}>
        {t('keepMine')}
      </button>
    </section>
  );
}
