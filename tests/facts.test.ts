// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { ownNumbers } from '../scripts/build/brand/numbers.ts';
import { CONTACT_GROUPS, type ContactGroup } from '../src/domain/contact-groups.ts';
import { checkedAt, checkedFact, FACTS } from '../src/domain/facts.ts';
import { codePages } from '../src/site/code-page.ts';
import { type Contact, SITE } from '../src/site/config.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { pageOf } from '../src/site/page.ts';
import type { Place } from '../src/site/pages.ts';
import { STEPS_AND_PAGES } from '../src/site/places.ts';
import { pageAt, textOf } from './pages.ts';

const first = (group: ContactGroup) => SITE.contacts[group][0] as Contact;

/** The groups of numbers that come with the site; the vendor's are the deployer's own. */
const GROUPS = CONTACT_GROUPS.filter((group) => SITE.contacts[group].length > 0);

const listing = (group: ContactGroup) =>
  STEPS_AND_PAGES.filter((place) =>
    pageOf(place).contacts.some((contacts) => contacts.group === group),
  );

const CHECKED = { 'zh-CN': /核对于 20\d\d-\d\d/, en: /Checked 20\d\d-\d\d/ };

describe('a number of a deployer’s own', () => {
  const OURS = `核对于 ${checkedAt('call')}。`;
  const shipped = SITE.contacts;
  const own = { ...first('network'), phone: '400-000-0009' };

  /** The site with other contacts, as the build would make it. */
  function withContacts(contacts: Partial<typeof shipped>): void {
    SITE.contacts = { ...shipped, ...contacts };
    SITE.checked = ownNumbers(SITE.contacts, shipped);
  }

  afterEach(() => {
    SITE.contacts = shipped;
    delete SITE.checked;
  });

  const months = (place: Place) =>
    [...pageAt(place).querySelectorAll('main p')]
      .map((line) => textOf(line))
      .filter((line) => CHECKED['zh-CN'].test(line));

  /** What is said below the list in which a number stands, and of the whole page. */
  const saidOf = (phone: string) => {
    const list = pageAt('call').querySelector(`a[href="tel:${phone}"]`)?.closest('div');
    return CHECKED['zh-CN'].exec(textOf(list ?? null))?.[0];
  };

  it.each(['call', 'poster', 'contact.bank', 'contact.acquirer'] as const)(
    'has no date of ours beside it on %s',
    (place) => {
      expect(months(place)).toHaveLength(1);
      withContacts({ network: [own] });
      for (const line of pageAt(place).querySelectorAll('main > div > p, main .step-body > p'))
        expect(textOf(line)).not.toMatch(CHECKED['zh-CN']);
      expect(pageOf(place).checked).toBeUndefined();
    },
  );

  it('leaves the dates of the others, each below its list', () => {
    withContacts({ network: [own], vendor: [own] });
    expect(saidOf(own.phone)).toBeUndefined();
    expect(saidOf(first('banks').phone)).toMatch(CHECKED['zh-CN']);
    expect(months('call')).toHaveLength(
      CONTACT_GROUPS.filter((group) => shipped[group].length > 0).length - 1,
    );
  });

  it('has the month that the deployer gave it; the page says the oldest', () => {
    withContacts({ network: [{ ...own, checked: '2025-03' }] });
    expect(months('call')).toEqual(['核对于 2025-03。']);
    withContacts({ network: [{ ...own, checked: '2031-03' }] });
    expect(months('call')).toEqual([OURS]);
    expect(months('poster')).toEqual([OURS]);
  });

  it('is none where some of ours were left out', () => {
    withContacts({ banks: [first('banks')] });
    expect(SITE.checked).toEqual({ banks: checkedFact('hotlines.banks') });
    expect(months('call')).toEqual([OURS]);
  });

  it('takes its date from no list that nobody shows any more', () => {
    withContacts({ network: [], acquirers: [] });
    expect(months('poster')).toEqual([]);
  });
});

describe('the facts that can go stale', () => {
  it('stand on places that exist', () => {
    for (const { id, places } of FACTS) {
      for (const place of places) expect(STEPS_AND_PAGES, id).toContain(place);
    }
  });

  it.each(GROUPS)('name the numbers of %s, and every page that lists them', (group) => {
    const fact = FACTS.find(({ id }) => id === `hotlines.${group}`);
    expect([...(fact?.places ?? [])].sort()).toEqual([...listing(group)].sort());
    const phones = SITE.contacts[group].map(({ phone }) => phone);
    if (phones.length < 5) expect(fact?.what).toBe(phones.join(', '));
    else expect(fact?.what).toBe(`${phones.length} ${group}`);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    const places = new Set(FACTS.flatMap((fact) => fact.places)) as Set<Place>;

    it.each([...places, codePages()[0]?.place as Place])('%s says when it was checked', (place) => {
      const text = textOf(pageAt(place, language).querySelector('main'));
      expect(text).toMatch(CHECKED[language]);
      expect(text.match(new RegExp(CHECKED[language], 'g'))).toHaveLength(1);
    });

    it('a page that stands on none says nothing of it', () => {
      expect(textOf(pageAt('start', language).body)).not.toMatch(CHECKED[language]);
    });
  });
});
