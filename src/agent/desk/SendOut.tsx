import { useEffect, useRef, useState } from 'react';
import { stepNumber } from '../../flow/number/step-number.ts';
import { isStep } from '../../flow/steps.ts';
import { anyPage } from '../../site/code-page.ts';
import { SITE } from '../../site/config.ts';
import { LANGUAGES, type Language, languageRow } from '../../site/languages.ts';
import { nameOf } from '../../site/names.ts';
import { copyText } from '../../ui/copy-text.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { useSay, useTranslation } from '../../ui/words.ts';
import { linkFor, messageFor, type Outgoing } from './outgoing.ts';
import { useKeys } from './use-keys.ts';

interface Props {
  outgoing: Outgoing;
  onLanguage: (language: Language) => void;
}

/** The link, its QR code and a ready message; each copied with one key. */
export function SendOut({ outgoing, onLanguage }: Props) {
  const { t } = useTranslation('agent');
  const { base } = useNavigation();
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  const link = linkFor(outgoing, SITE.address || location.origin + base);
  const say = useSay(outgoing.language);
  const { place, scenario } = outgoing;
  const name = scenario
    ? say(`practice:scenarios.${scenario}.name`)
    : nameOf(anyPage(place) ?? outgoing, say);
  const message = messageFor(outgoing.language, name, link);
  const linkField = useRef<HTMLTextAreaElement>(null);
  const messageField = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is stale now
  useEffect(() => setResult(undefined), [message]);

  async function copy(field: HTMLTextAreaElement | null) {
    if (!field) return;
    const copied = (await copyText(field.value)) === 'copied';
    if (!copied) field.select();
    setResult(copied ? 'copied' : 'copyFailed');
  }

  useKeys({ c: () => copy(linkField.current), m: () => copy(messageField.current) });

  return (
    <section className="desk-send" aria-labelledby="desk-send">
      <h2 id="desk-send">{t('send')}</h2>
      <fieldset className="desk-language">
        <legend>{t('language')}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              checked={outgoing.language === language}
              onChange={() => onLanguage(language)}
            />
            <span>{languageRow(language).label}</span>
          </label>
        ))}
      </fieldset>
      <div className="desk-link">
        <div>
          <label htmlFor="desk-link">{t('link')}</label>
          <textarea id="desk-link" ref={linkField} readOnly rows={3} value={link} />
          <button type="button" className="primary" onClick={() => copy(linkField.current)}>
            {t('copyLink')} <kbd>c</kbd>
          </button>
        </div>
        <QrCode text={link} label={t('link')} />
      </div>
      <label htmlFor="desk-message">{t('message')}</label>
      <textarea
        id="desk-message"
        ref={messageField}
        readOnly
        rows={6}
        value={message}
        lang={outgoing.language}
      />
      <button type="button" className="primary" onClick={() => copy(messageField.current)}>
        {t('copyMessage')} <kbd>m</kbd>
      </button>
      <p role="status">{result && t(result)}</p>
      {outgoing.place !== 'start' && isStep(outgoing.place) && (
        <p className="desk-say">
          {t('say')} <b>{stepNumber(outgoing.place)}</b>
        </p>
      )}
    </section>
  );
}
