import { leafOf } from '../flow/step-id.ts';
import { nameOf } from '../site/names.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/navigation.tsx';
import { Statements } from '../ui/Statements.tsx';
import { Title } from '../ui/Title.tsx';
import { useSay, useTranslation } from '../ui/words.ts';
import { PageHead } from './PageHead.tsx';
import type { ScreenProps } from './screen.ts';
import './phrase.css';

/** What to say to the customer, by situation. */
export function PhrasesScreen({ page }: ScreenProps) {
  const { t } = useTranslation('customer-words');
  const say = useSay();
  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
      <ul className="links">
        {page.parts?.map(({ place }) => (
          <li key={place}>
            <Link to={place}>
              <span>
                <strong>{nameOf({ place }, say)}</strong>
                <br />
                {say(`customer-words:phrases.${leafOf(place)}.text`)}
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('hint')}</p>
      <Statements ids={page.source} />
    </div>
  );
}

/** One phrase, as large as the screen allows, to be held up to the customer. */
export function PhraseScreen({ page }: ScreenProps) {
  const { t } = useTranslation('customer-words');
  const say = useSay();
  return (
    <div className="phrase">
      <Title>{say(`customer-words:phrases.${leafOf(page.place)}.text`)}</Title>
      <Link className="answer answer-quiet" to="customer-words">
        <span>{t('choose')}</span>
        <Icon name="next" />
      </Link>
    </div>
  );
}
