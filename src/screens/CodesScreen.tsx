import { AREAS } from '../domain/response-codes/index.ts';
import { placeOfCode } from '../site/address.ts';
import { Checked } from '../ui/Checked.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/navigation.tsx';
import { RETRY_ICONS } from '../ui/Verdict.tsx';
import { useSay, useTranslation } from '../ui/words.ts';
import './code.css';
import { SearchField } from './SearchField.tsx';
import { StepHead } from './StepScreen.tsx';
import type { ScreenProps } from './screen.ts';
import { useStepCopy } from './step-copy.ts';

/** All codes, grouped by what they are about; readable without JavaScript. */
export function CodesScreen({ page }: ScreenProps) {
  const { t } = useTranslation('code');
  const say = useSay();
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
                  <Link to={placeOfCode(code)}>
                    <b>{code}</b>
                    <span>
                      {say(`response-codes:${code}.meaning`)}
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
      <Checked month={page.checked} />
    </div>
  );
}
