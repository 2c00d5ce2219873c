import { nameOf } from '../site/names.ts';
import type { PageId } from '../site/pages.ts';
import { Link, useNavigation } from '../ui/navigation.tsx';
import { useSay, useWords } from '../ui/words.ts';
import './footer.css';

/** The pages that are useful anywhere. */
export const FOOTER = [
  'customer-words',
  'questions',
  'prevention',
  'about',
] as const satisfies readonly PageId[];

/** The pages that are useful anywhere, a fresh start, and what happens to the data. */
export function Footer() {
  const t = useWords();
  const say = useSay();
  const { forget } = useNavigation();
  return (
    <footer className="footer">
      <nav aria-label={t('nearby')}>
        {FOOTER.map((place) => (
          <Link key={place} to={place}>
            {nameOf({ place }, say)}
          </Link>
        ))}
        <Link to="start" answers={[]} onFollow={forget}>
          {t('startOver')}
        </Link>
      </nav>
      <p>{t('privacy')}</p>
    </footer>
  );
}
