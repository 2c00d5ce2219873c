import { codeOf } from '../flow/code-answer.ts';
import { Actions } from '../ui/Actions.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Link, useNavigation } from '../ui/navigation.tsx';
import { Title } from '../ui/Title.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { useTranslation } from '../ui/words.ts';
import './code.css';

/** A code that no table lists: what is known of such codes, and on with the code carried along. */
export function UnknownCodeScreen() {
  const { t } = useTranslation('code');
  const { answers } = useNavigation();
  const given = answers.find(({ step }) => step === 'codes')?.answer;
  const code = given && codeOf(given);
  return (
    <>
      <div className="step-body">
        <Title className="code-head">
          {code && (
            <span className="code-name">
              {t('name', { code: '' })} <b>{code}</b>
            </span>
          )}
          <span>{t('unknown.title')}</span>
        </Title>
        <p className="lead">{t('unknown.lead')}</p>
        <Verdict retry="check-result-first" />
        <Actions items={t('unknown.do', { returnObjects: true })} />
        <Notice level="care" sentences={t('unknown.care', { returnObjects: true })} />
      </div>
      <div className="answers">
        <Link className="answer" to="transaction-status.records">
          <span>{t('unknown.check')}</span>
          <Icon name="next" />
        </Link>
        <Link className="answer" to="contact.acquirer">
          <span>{t('unknown.call')}</span>
          <Icon name="next" />
        </Link>
      </div>
    </>
  );
}
