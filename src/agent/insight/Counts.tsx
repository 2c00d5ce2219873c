import { useTranslation } from '../../ui/words.ts';
import type { Counts as AllCounts, Group } from './tally.ts';

interface Props {
  group: Group;
  counts: AllCounts;
  /** What a row is called in words. */
  named: (group: Group, key: string) => string;
}

/** One list of counts, the most first: a bar for the eyes beside each number of a table. */
export function Counts({ group, counts, named }: Props) {
  const { t } = useTranslation('insight');
  const rows = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return null;
  const largest = rows[0]?.[1] ?? 1;
  return (
    <table className="insight-counts">
      <caption>{t(`groups.${group}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('cases')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, count]) => (
          <tr key={key}>
            <th scope="row">{named(group, key)}</th>
            <td>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * count) / largest} height={10} />
              </svg>
              <span>{count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
