import { Icon } from '../ui/Icon.tsx';
import { Link, useNavigation } from '../ui/navigation.tsx';
import { Title } from '../ui/Title.tsx';
import { useTranslation, useWords } from '../ui/words.ts';
import { StartCode } from './StartCode.tsx';
import type { ScreenProps } from './screen.ts';

const CHECKS = ['network', 'card', 'signIn', 'call'] as const;

/** One sheet of paper to stick beside the terminal, for when no phone is at hand. */
export function PosterScreen({ page }: ScreenProps) {
  const { t } = useTranslation('poster');
  const common = useWords();
  return (
    <div className="poster">
      <div className="poster-tools no-print">
        <p className="lead">{t('lead')}</p>
        <button type="button" className="primary needs-js" onClick={() => window.print()}>
          <Icon name="print" />
          {t('print')}
        </button>
        <p className="aside">
          <Link to="practice">{t('practice')}</Link>
        </p>
      </div>
      <article className="poster-sheet">
        <p className="poster-site">{common('site')}</p>
        <Title>{t('title')}</Title>
        <ul className="poster-cautions">
          {t('cautions', { returnObjects: true }).map((caution) => (
            <li key={caution}>
              <Icon name="stop" />
              {caution}
            </li>
          ))}
        </ul>
        <ol className="poster-checks">
          {CHECKS.map((check) => (
            <li key={check}>
              <b>{t(`checks.${check}.name`)}</b>
              <span>{t(`checks.${check}.do`)}</span>
            </li>
          ))}
        </ol>
        <div className="poster-foot">
          <Numbers page={page} />
          <StartCode />
        </div>
      </article>
    </div>
  );
}

/** Whom to call; the shop's own provider is written in by hand. */
function Numbers({ page }: ScreenProps) {
  const { t } = useTranslation('poster');
  const common = useWords();
  const { language } = useNavigation();
  return (
    <section className="poster-numbers">
      <p>{common('numbersFirst')}</p>
      <dl>
        <div className="poster-own">
          <dt>{t('own')}</dt>
          <dd />
        </div>
        {page.contacts
          .flatMap(({ list }) => list)
          .map(({ name, phone }) => (
            <div key={phone}>
              <dt>{name[language]}</dt>
              <dd>{phone}</dd>
            </div>
          ))}
      </dl>
      {page.checked && <p>{common('checked', { month: page.checked })}</p>}
    </section>
  );
}
