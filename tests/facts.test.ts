import { describe, expect, it } from 'vitest';
import { CONTACT_GROUPS, type ContactGroup } from '../src/domain/contact-groups.ts';
import { FACTS } from '../src/domain/facts.ts';
import { codePages } from '../src/site/code-page.ts';
import { SITE } from '../src/site/config.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { pageOf } from '../src/site/page.ts';
import type { Place } from '../src/site/pages.ts';
import { STEPS_AND_PAGES } from '../src/site/places.ts';
import { pageAt, textOf } from './pages.ts';

/** The groups of numbers that come with the site; the vendor's are the deployer's own. */
const GROUPS = CONTACT_GROUPS.filter((group) => SITE.contacts[group].length > 0);

const listing = (group: ContactGroup) =>
  STEPS_AND_PAGES.filter((place) =>
    pageOf(place).contacts.some((contacts) => contacts.group === group),
  );

const CHECKED = { 'zh-CN': /核对于 20\d\d-\d\d/, en: /Checked 20\d\d-\d\d/ };

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
