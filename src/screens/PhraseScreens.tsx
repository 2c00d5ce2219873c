import { useTranslation } from 'react-i18next';
import type words from '../../locales/zh-CN/customer-words.json';
import { leafOf } from '../flow/paths.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/navigation.tsx';
import { Statements } from '../ui/Statements.tsx';
import type { ScreenProps } from './copy.ts';
import { PageHead } from './PageHead.tsx';
import './phrase.css';

type PhraseId = keyof typeof words.phrases;

const PHRASES: PhraseId[] = ['checking', 'another-way', 'result-unknown', 'bank', 'sorry'];

/** What to say to the customer, by situation. */
export function PhrasesScreen({ page }: ScreenProps) {
  const { t } = useTranslation('customer-words');
  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
      <ul className="links">
        {PHRASES.map((id) => (
          <li key={id}>
            <Link to={`customer-words.${id}`}>
              <span>
                <strong>{t(`phrases.${id}.name`)}</strong>
                <br />
                {t(`phrases.${id}.text`)}
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
  const id = leafOf(page.place) as PhraseId;
  return (
    <div className="phrase">
      <h1 tabIndex={-1}>{t(`phrases.${id}.text`)}</h1>
      <Link className="answer answer-quiet" to="customer-words">
        <span>{t('choose')}</span>
        <Icon name="next" />
      </Link>
    </div>
  );
}
