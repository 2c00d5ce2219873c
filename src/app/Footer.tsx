import { Link, useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import './footer.css';

const PAGES = ['customer-words', 'questions', 'prevention', 'about'] as const;

/** The pages that are useful anywhere, a fresh start, and what happens to the data. */
export function Footer() {
  const t = useWords();
  const { forget } = useNavigation();
  return (
    <footer className="footer">
      <nav aria-label={t('nearby')}>
        {PAGES.map((page) => (
          <Link key={page} to={page}>
            {t(`pages.${page}`)}
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
