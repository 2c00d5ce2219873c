import { SITE } from '../site/config.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link, useNavigation } from '../ui/navigation.tsx';
import { useTranslation } from '../ui/words.ts';
import { PageHead } from './PageHead.tsx';
import type { ScreenProps } from './screen.ts';

const PARTS = ['kept', 'works', 'security', 'made'] as const;

/** What the site is, what it keeps, where it works, what it is made of, and whom to tell of a hole. */
export function AboutScreen({ page: { made } }: ScreenProps) {
  const { t } = useTranslation('about');
  const { base, forget, choosePack } = useNavigation();

  function forgetAll() {
    choosePack(undefined);
    forget();
  }

  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
      <p className="quiet">{t('version', { version: __VERSION__, flow: made?.flow ?? '' })}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`parts.${part}.title`)}</h2>
          {t(`parts.${part}.text`, { returnObjects: true }).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {part === 'kept' && (
            <p className="aside needs-js">
              <Link to="start" answers={[]} onFollow={forgetAll}>
                <Icon name="restart" />
                {t('forget')}
              </Link>
            </p>
          )}
          {part === 'security' && SITE.security && (
            <p className="aside">
              <a href={SITE.security} rel="noopener noreferrer">
                {t('report')}
              </a>
            </p>
          )}
        </section>
      ))}
      <ul className="tips">
        {made?.packages.map(({ name, version, licence }) => (
          <li key={name} lang="en">
            {name} {version} · {licence}
          </li>
        ))}
      </ul>
      <p className="aside">
        <a href={`${base}licenses.txt`}>
          <Icon name="next" />
          {t('licences')}
        </a>
        <a href={`${base}sbom.json`}>
          <Icon name="next" />
          {t('bill')}
        </a>
      </p>
    </div>
  );
}
