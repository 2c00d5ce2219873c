import { useTranslation } from 'react-i18next';
import { HOTLINES, type HotlineGroup } from '../domain/hotlines.ts';
import './hotlines.css';
import { Icon } from './Icon.tsx';
import { useNavigation } from './navigation.tsx';

/** Telephone numbers to tap, by group. The number printed on card, terminal or slip stands first. */
export function Hotlines({ groups }: { groups: readonly HotlineGroup[] }) {
  const { t } = useTranslation();
  const { language } = useNavigation();
  if (groups.length === 0) return null;
  return (
    <section className="hotlines">
      <p className="hotlines-first">{t('numbersFirst')}</p>
      {groups.map((group) => (
        <div key={group}>
          <h2>{t(`groups.${group}`)}</h2>
          <ul>
            {HOTLINES[group].map((line) => {
              const name = language === 'en' ? line.en : line.name;
              return (
                <li key={line.phone}>
                  <a
                    href={`tel:${line.phone}`}
                    aria-label={t('callNumber', { name, phone: line.phone })}
                  >
                    <Icon name="phone" />
                    <span>{name}</span>
                    <b>{line.phone}</b>
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <p className="quiet">{t('notHere')}</p>
    </section>
  );
}
