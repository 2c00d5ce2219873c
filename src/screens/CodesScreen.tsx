import { useTranslation } from 'react-i18next';
import { AREAS } from '../domain/response-codes/index.ts';
import type { CodePlace } from '../flow/paths.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/navigation.tsx';
import { RETRY_ICONS } from '../ui/Verdict.tsx';
import './code.css';
import { type ScreenProps, useStepCopy } from './copy.ts';
import { SearchField } from './SearchField.tsx';
import { StepHead } from './StepScreen.tsx';

/** All codes, grouped by what they are about; readable without JavaScript. */
export function CodesScreen({ page }: ScreenProps) {
  const { t } = useTranslation('code');
  const copy = useStepCopy(page);
  const codes = page.codes ?? [];
  return (
    <div className="step-body">
      <StepHead step="codes" copy={copy} />
      <SearchField />
      {AREAS.map((area) => (
        <section className="code-area" key={area}>
          <h2>{t(`areas.${area}`)}</h2>
          <ul>
            {codes
              .filter((entry) => entry.area === area)
              .map(({ code, retry }) => (
                <li key={code}>
                  <Link to={`codes.${code.toLowerCase()}` as CodePlace}>
                    <b>{code}</b>
                    <span>
                      {t(`response-codes:${code}.meaning` as never)}
                      <small className={`retry retry-${retry}`}>
                        <Icon name={RETRY_ICONS[retry]} />
                        {t(`retry.${retry}.name`)}
                      </small>
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        <Link className="answer answer-quiet" to="codes.unknown">
          <span>{t('unknown.title')}</span>
          <Icon name="next" />
        </Link>
      </p>
    </div>
  );
}
