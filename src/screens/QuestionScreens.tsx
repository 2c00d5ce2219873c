import type questions from '../../locales/zh-CN/questions.json';
import { leafOf } from '../flow/step-id.ts';
import { nameOf } from '../site/names.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/navigation.tsx';
import { Statements } from '../ui/Statements.tsx';
import { useSay, useTranslation } from '../ui/words.ts';
import { PageHead } from './PageHead.tsx';
import type { ScreenProps } from './screen.ts';

/** The five questions, each a link to its own page. */
export function QuestionsScreen({ page }: ScreenProps) {
  const { t } = useTranslation('questions');
  const say = useSay();
  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
      <ul className="links">
        {page.parts?.map((part) => (
          <li key={part.place}>
            <Link to={part.place}>
              <span>{nameOf(part, say)}</span>
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
  const say = useSay();
  const id = leafOf(page.place) as keyof typeof questions.tips;
  return (
    <>
      <div className="step-body">
        <PageHead title={nameOf(page, say)} />
        <Statements ids={page.source} heading={false} />
        <ul className="tips">
          {t(`tips.${id}`, { returnObjects: true }).map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </div>
      <div className="answers">
        {page.next && (
          <Link className="answer" to={page.next}>
            <span>{t(`next.${id}`)}</span>
            <Icon name="next" />
          </Link>
        )}
        <Link className="answer answer-quiet" to="questions">
          <span>{t('title')}</span>
          <Icon name="next" />
        </Link>
      </div>
    </>
  );
}
