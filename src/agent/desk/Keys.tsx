import { useTranslation } from '../../ui/words.ts';
import { useKeys } from './use-keys.ts';

/** The keys of the desk, shown; those of the fields are bound here. */
export function Keys() {
  const { t } = useTranslation('agent');
  useKeys({
    '/': () => document.getElementById('search')?.focus(),
    n: () => document.getElementById('case-number')?.focus(),
  });
  const keys: [string, string][] = [
    ['/', t('keyFind')],
    ['↑ ↓', t('keyMove')],
    ['Enter', t('keyChoose')],
    ['n', t('keyNumber')],
    ['c', t('copyLink')],
    ['m', t('copyMessage')],
  ];
  return (
    <dl className="desk-keys" aria-label={t('keys')}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
