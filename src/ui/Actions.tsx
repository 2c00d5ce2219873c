import { useWords } from './words.ts';
import './actions.css';

/** What to do, as a short numbered list of single actions. */
export function Actions({ items }: { items: readonly string[] }) {
  const t = useWords();
  if (items.length === 0) return null;
  return (
    <ol className="actions" aria-label={t('doNow')}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  );
}
