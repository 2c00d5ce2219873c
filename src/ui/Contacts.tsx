import { useState } from 'react';
import { findCardData } from '../domain/card-data.ts';
import type { Contact } from '../site/config.ts';
import type { ContactList, Page } from '../site/page.ts';
import { useWords } from './words.ts';
import './contacts.css';
import { Checked } from './Checked.tsx';
import { Icon } from './Icon.tsx';
import { useNavigation } from './navigation.tsx';

/** More entries than this are searchable by name. */
const LONG = 8;

/** Telephone numbers to tap, by group. The number printed on card, terminal or slip stands first. */
export function Contacts({ page }: { page: Page }) {
  const t = useWords();
  if (page.contacts.length === 0) return null;
  // Everybody has a bank and an acquirer of their own; the police and the law are one for all.
  const own = page.contacts.some(({ group }) => group !== 'police' && group !== 'legal');
  return (
    <section className="contacts">
      {own && <p className="contacts-first">{t('numbersFirst')}</p>}
      {page.contacts.map((group) => (
        <Group key={group.group} {...group} />
      ))}
      {own && <p className="quiet">{t('notHere')}</p>}
    </section>
  );
}

function Group({ group, list, checked }: ContactList) {
  const t = useWords();
  const [wanted, setWanted] = useState('');
  const found = list.filter(({ name }) =>
    Object.values(name).some((each) => each.toLowerCase().includes(wanted.trim().toLowerCase())),
  );
  return (
    <div>
      <h2>{t(`groups.${group}`)}</h2>
      {list.length > LONG && (
        <input
          type="search"
          className="contacts-find needs-js no-print"
          aria-label={t('findBank')}
          placeholder={t('findBank')}
          autoComplete="off"
          value={wanted}
          onChange={({ target }) => setWanted(findCardData(target.value) ? '' : target.value)}
        />
      )}
      <ul>
        {found.map((contact) => (
          <Entry key={contact.phone} contact={contact} />
        ))}
      </ul>
      <p role="status">{found.length === 0 && t('noBank')}</p>
      <Checked month={checked} />
    </div>
  );
}

function Entry({ contact }: { contact: Contact }) {
  const t = useWords();
  const { language } = useNavigation();
  const { phone, hours, link } = contact;
  const name = contact.name[language];
  const shown = hours ? `${name} ${hours[language]}` : name;
  return (
    <li>
      <a href={`tel:${phone}`} aria-label={t('callNumber', { name: shown, phone })}>
        <Icon name="phone" />
        <span>
          {name}
          {hours && ' '}
          {hours && <small>{hours[language]}</small>}
        </span>{' '}
        <b>{phone}</b>
      </a>
      {link && (
        <a className="contacts-page" href={link} target="_blank" rel="noopener noreferrer">
          {t('openPage')}
        </a>
      )}
    </li>
  );
}
