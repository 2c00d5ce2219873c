import { nameOf } from '../site/names.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Link, useNavigation } from '../ui/navigation.tsx';
import { useSay, useTranslation, useWords } from '../ui/words.ts';
import { PageHead } from './PageHead.tsx';
import type { ScreenProps } from './screen.ts';

/** An address that is no page: says so, and offers the nearest place, the start and every flow. */
export function NotFoundScreen({ page }: ScreenProps) {
  const { t } = useTranslation('not-found');
  const common = useWords();
  const say = useSay();
  const { nearest } = useNavigation();
  return (
    <>
      <div className="step-body">
        <PageHead title={t('title')} lead={t('lead')} />
        <Notice level="stop" sentences={[t('stop')]} />
      </div>
      <nav className="answers" aria-label={common('chooseTrouble')}>
        <ul>
          {nearest && (
            <li>
              <Link className="answer answer-good" to={nearest.place}>
                <span>{t('nearest', { name: nameOf(nearest, say) })}</span>
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
          {page.choices.map(({ next }) => (
            <li key={next}>
              <Link className="answer answer-quiet" to={next}>
                <span>{nameOf({ place: next }, say)}</span>
                <Icon name="next" />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
