import { useTranslation } from 'react-i18next';
import { namespaceOf, type Place } from '../flow/paths.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link, useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import { PageHead } from './PageHead.tsx';

const FIRST_STEPS = [
  'user-exception.network',
  'transaction-status.records',
  'identity.document',
  'amount.limit',
  'location.registered-place',
  'dispute.talk',
] as const;

/** An address that is no page: says so, and offers the nearest place, the start and every flow. */
export function NotFoundScreen() {
  const { t } = useTranslation('not-found');
  const common = useWords();
  const { nearest } = useNavigation();
  return (
    <>
      <div className="step-body">
        <PageHead title={t('title')} lead={t('lead')} />
      </div>
      <nav className="answers" aria-label={common('chooseTrouble')}>
        <ul>
          {nearest && (
            <li>
              <Link className="answer answer-good" to={nearest}>
                <span>{t('nearest', { name: common(nameKey(nearest) as never) })}</span>
                <Icon name="next" />
              </Link>
            </li>
          )}
          <li>
            <Link className="answer" to="start">
              <span>{common('home')}</span>
              <Icon name="next" />
            </Link>
          </li>
          {FIRST_STEPS.map((step) => (
            <li key={step}>
              <Link className="answer answer-quiet" to={step}>
                <span>{common(`steps.${step}`)}</span>
                <Icon name="next" />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The key of a place's short name; a page's parts go by the page's name. */
function nameKey(place: Place): string {
  if (place.startsWith('codes.')) return 'pages.codes';
  const page = namespaceOf(place);
  return PAGES.has(page) ? `pages.${page}` : `steps.${place}`;
}

const PAGES = new Set(['about', 'call', 'customer-words', 'poster', 'prevention', 'questions']);
