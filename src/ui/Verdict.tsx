import type { Retry } from '../domain/response-codes/index.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useTranslation } from './words.ts';
import './verdict.css';

/** The icon of each verdict; together with its word and colour it says whether to try again. */
export const RETRY_ICONS: Record<Retry, IconName> = {
  succeeded: 'check',
  'partly-paid': 'part',
  'may-retry': 'restart',
  'sign-in-then-retry': 'key',
  'check-result-first': 'search',
  'other-card-or-payment': 'swap',
  'do-not-retry': 'stop',
};

/** Whether another try is safe: in a colour, a word and an icon. */
export function Verdict({ retry }: { retry: Retry }) {
  const { t } = useTranslation('code');
  return (
    <section className={`verdict verdict-${retry}`} aria-label={t('verdict')}>
      <Icon name={RETRY_ICONS[retry]} />
      <p>
        <strong>{t(`retry.${retry}.name`)}</strong>
        {t(`retry.${retry}.text`)}
      </p>
    </section>
  );
}
