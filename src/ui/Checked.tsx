import { useWords } from './words.ts';

/** When the numbers or rules that a page stands on were last checked; nothing where there are none. */
export function Checked({ month }: { month: string | undefined }) {
  const t = useWords();
  return month && <p className="quiet">{t('checked', { month })}</p>;
}
