/** Telephone numbers of a deployer's own: the site may not say of them when it checked those that they stand in the place of. */
import { isDeepStrictEqual } from 'node:util';
import { CONTACT_GROUPS, type ContactGroup } from '../../../src/domain/contact-groups.ts';
import { checkedFact, numbersOf } from '../../../src/domain/facts.ts';
import type { Contact, SiteConfig } from '../../../src/site/config.ts';

/** What a merchant is told. */
const said = ({ id: _, checked: __, ...told }: Contact) => told;

/**
 * The groups whose numbers are not those that come with the site, with the month in which the oldest of them was checked; empty
 * where nobody says so of one. A contact that is still the site's, word for word, keeps its month.
 */
export function ownNumbers(
  own: SiteConfig['contacts'],
  shipped: SiteConfig['contacts'],
): Partial<Record<ContactGroup, string>> {
  const changed = CONTACT_GROUPS.filter((group) => !isDeepStrictEqual(own[group], shipped[group]));
  return Object.fromEntries(
    changed.map((group) => {
      const months = own[group].map((contact) => {
        const came = shipped[group].some((each) => isDeepStrictEqual(said(each), said(contact)));
        return contact.checked ?? (came ? checkedFact(numbersOf(group)) : undefined) ?? '';
      });
      return [group, months.sort()[0] ?? ''];
    }),
  );
}
