import type { ResponseCode } from '../domain/response-codes/index.ts';
import { nameOf } from '../site/names.ts';
import { AnswerList } from '../ui/AnswerList.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Link } from '../ui/navigation.tsx';
import { Title } from '../ui/Title.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { useSay, useTranslation } from '../ui/words.ts';
import './code.css';
import type { ScreenProps } from './screen.ts';

interface Words {
  meaning: string;
  printed?: string;
  /** What to do now, in one sentence. */
  now: string;
  /** What must be known beside it. */
  notes?: string[];
  differs?: string;
}

/** A response code: what to do now, whether to try again, what it means, who acts. */
export function CodeScreen({ page }: ScreenProps) {
  const { t } = useTranslation('code');
  const say = useSay();
  const code = page.code as ResponseCode;
  const words = t(`response-codes:${code.code}` as never, {
    returnObjects: true,
  }) as unknown as Words;
  const doubtful = code.confidence === 'low' || words.differs !== undefined;
  return (
    <>
      <div className="step-body">
        <Title className="code-head">
          <span className="code-name">
            {t('name', { code: '' })} <b>{code.code}</b>
          </span>{' '}
          <span>{words.now}</span>
        </Title>
        <Verdict retry={code.retry} />
        <Notice level="care" sentences={words.notes ?? []} />
        <dl className="facts">
          <dt>{t('meaning')}</dt>
          <dd>{words.meaning}</dd>
          {words.printed && (
            <>
              <dt>{t('printed')}</dt>
              <dd>{words.printed}</dd>
            </>
          )}
          <dt>{t('who')}</dt>
          <dd>{t(`whoActs.${code.who}`)}</dd>
          <dt>{t('say')}</dt>
          <dd>
            <Link to={`customer-words.${code.say}`} className="say">
              <Icon name="speech" />
              {say(`customer-words:phrases.${code.say}.text`)}
            </Link>
            {code.say !== 'sorry' && <small>{t('sayCare')}</small>}
          </dd>
        </dl>
        {doubtful && (
          <div className="differs">
            {words.differs && (
              <p>
                <strong>{t('differs')}</strong> {words.differs}
              </p>
            )}
            <p>{t('caution')}</p>
          </div>
        )}
        <p className="quiet">{t('tables', { n: code.tables, month: page.checked })}</p>
      </div>
      <AnswerList
        step="codes"
        choices={page.choices}
        labels={Object.fromEntries(
          page.choices.map(({ answer, next }) => [
            answer,
            t(code.retry === 'may-retry' ? 'stillFails' : 'go', {
              step: nameOf({ place: next }, say),
            }),
          ]),
        )}
        heading={t('next')}
      />
    </>
  );
}
