import { useTranslation } from 'react-i18next';
import type questions from '../../locales/zh-CN/questions.json';
import type { Place } from '../flow/paths.ts';
import { leafOf } from '../flow/paths.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/navigation.tsx';
import { Statements } from '../ui/Statements.tsx';
import type { ScreenProps } from './copy.ts';
import { PageHead } from './PageHead.tsx';

type QuestionId = keyof typeof questions.tips;

/** Each question's number in the source document, and where its answer leads on to. */
const QUESTIONS: Record<QuestionId, { source: `F${number}`; next: Place }> = {
  'what-it-is': { source: 'F1', next: 'user-exception.network' },
  'is-it-safe': { source: 'F2', next: 'transaction-status.records' },
  'how-to-prevent': { source: 'F3', next: 'prevention' },
  'what-to-tell-customers': { source: 'F4', next: 'customer-words' },
  'after-an-update': { source: 'F5', next: 'contact.vendor' },
};

/** The five questions, each a link to its own page. */
export function QuestionsScreen() {
  const { t } = useTranslation('questions');
  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
      <ul className="links">
        {(Object.keys(QUESTIONS) as QuestionId[]).map((id) => (
          <li key={id}>
            <Link to={`questions.${id}`}>
              <span>{t(`source:${QUESTIONS[id].source}.heading` as never)}</span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One question: the document's answer, what to do, and where to go on. */
export function QuestionScreen({ page }: ScreenProps) {
  const { t } = useTranslation('questions');
  const id = leafOf(page.place) as QuestionId;
  const { source, next } = QUESTIONS[id];
  return (
    <>
      <div className="step-body">
        <PageHead title={t(`source:${source}.heading` as never)} />
        <Statements ids={page.source} heading={false} />
        <ul className="tips">
          {t(`tips.${id}`, { returnObjects: true }).map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </div>
      <div className="answers">
        <Link className="answer" to={next}>
          <span>{t(`next.${id}`)}</span>
          <Icon name="next" />
        </Link>
        <Link className="answer answer-quiet" to="questions">
          <span>{t('title')}</span>
          <Icon name="next" />
        </Link>
      </div>
    </>
  );
}
