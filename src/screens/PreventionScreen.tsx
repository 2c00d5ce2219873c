import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/navigation.tsx';
import { Statements } from '../ui/Statements.tsx';
import { useTranslation } from '../ui/words.ts';
import { PageHead } from './PageHead.tsx';
import type { ScreenProps } from './screen.ts';
import './prevention.css';

const GROUPS = ['daily', 'sale', 'weekly', 'monthly'] as const;

/** Prevention as a checklist to print and put up by the till. */
export function PreventionScreen({ page }: ScreenProps) {
  const { t } = useTranslation('prevention');
  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
      <button type="button" className="needs-js no-print" onClick={() => window.print()}>
        <Icon name="print" />
        {t('print')}
      </button>
      <p className="aside no-print">
        <Link to="poster">
          <Icon name="next" />
          {t('poster')}
        </Link>
        <Link to="practice">
          <Icon name="next" />
          {t('practice')}
        </Link>
      </p>
      <div className="checklist">
        {GROUPS.map((group) => (
          <section key={group}>
            <h2>{t(`groups.${group}.title`)}</h2>
            <ul>
              {t(`groups.${group}.items`, { returnObjects: true }).map((item) => (
                <li key={item}>
                  <label>
                    <input type="checkbox" /> <span>{item}</span>
                  </label>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Statements ids={page.source} />
    </div>
  );
}
