// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { chosenBrand } from '../scripts/build/brand/index.ts';
import { searchIndex } from '../scripts/build/search-index.ts';
import { readIncoming } from '../src/agent/desk/incoming.ts';
import { findCase } from '../src/app/find-case.ts';
import { loadCase, loadPack, parseCase, savePack, takeEarlyTap } from '../src/app/storage.ts';
import { findCardData } from '../src/domain/card-data.ts';
import { loadSearch } from '../src/domain/search/index.ts';
import { NO_CASE } from '../src/flow/answers.ts';
import { replay } from '../src/flow/replay.ts';
import { STEPS } from '../src/flow/steps.ts';
import { packNamed } from '../src/screens/menu/pack-named.ts';
import { codePages } from '../src/site/code-page.ts';
import { checkSiteConfig } from '../src/site/config.schema.ts';
import { LANGUAGES } from '../src/site/languages.ts';
import { encodeLink, PACK_NAME, withPack } from '../src/site/link.ts';
import type { Place } from '../src/site/pages.ts';
import { nearestPlace, placeAt, STEPS_AND_PAGES } from '../src/site/places.ts';
import { isTicket, readLink } from '../src/site/read-link.ts';
import { HOSTILE_INPUTS, type HostileInput } from './hostile-input.ts';

const KNOWN = new Set<string>([...STEPS_AND_PAGES, ...codePages().map(({ place }) => place)]);
const SEARCHES = LANGUAGES.map((language) => loadSearch(searchIndex(language)));

const { config: CONFIG } = chosenBrand();

/** A place that has a page, or the form of a code's, which the host answers. */
function expectPlace(place: Place) {
  if (!KNOWN.has(place)) expect(place).toMatch(/^(not-found|codes\.[0-9a-z]{2})$/);
}

/** What a text became is a case of ours: it is written back in the few letters links are made of. */
function expectCase(found: {
  answers: Parameters<typeof replay>[0];
  ticket?: string | undefined;
  pack?: string | undefined;
}) {
  const { answers, step } = replay(found.answers);
  expect(STEPS).toContain(step);
  expect(encodeLink({ answers, ticket: found.ticket, pack: found.pack })).toMatch(
    /^[A-Za-z0-9._~-]{0,400}$/,
  );
}

/** Each way in: what it makes of any text is something known. */
const ENTRIES: Record<string, (text: string) => void> = {
  path(text) {
    for (const path of [text, `/${text}`, `/en/${text}/`, `/pos/${text}`, `/posx${text}`]) {
      for (const base of ['/', '/pos/']) {
        expectPlace(placeAt(path, base).place);
        expect(STEPS_AND_PAGES).toContain(nearestPlace(path, base));
      }
    }
  },
  fragment(text) {
    for (const fragment of [text, `#${text}`, `#v1~${text}`, `v1~network-fine~ticket.${text}`]) {
      // The end of a longer one is not read.
      const other = withPack(fragment.slice(0, 1000), 'classic');
      if (readLink(other)) expect(readLink(other)?.pack).toBe('classic');
      const link = readLink(fragment);
      if (link) expectCase(link);
    }
  },
  storage(text) {
    const stored = [text, JSON.stringify(text), JSON.stringify({ place: text, progress: text })];
    stored.push(JSON.stringify({ place: text, progress: `v1~${text}` }), `[${text}]`);
    for (const value of stored) {
      const saved = parseCase(value);
      const tap = { from: saved };
      const sources = { place: 'user-exception.network', saved, entry: undefined } as const;
      expectCase(findCase({ ...sources, hash: '', tap: undefined }));
      expectCase(findCase({ ...sources, hash: '#v1~network-fine', tap }));
    }
  },
  'the storage itself'(text) {
    localStorage.setItem('pos-case', text);
    sessionStorage.setItem('pos-tap', text);
    expect(loadCase()).toEqual(parseCase(text));
    expect(takeEarlyTap()).toEqual({ from: parseCase(text) });
    expect(takeEarlyTap()).toBeUndefined();
  },
  'the chosen terminal'(text) {
    localStorage.setItem('pos-pack', text);
    sessionStorage.setItem('pos-pack', text);
    const pack = loadPack();
    expect(pack ?? 'classic').toMatch(PACK_NAME);
    const read = readLink(`v1~network-fine~pos.${text}`)?.pack;
    expect(read ?? 'classic').toMatch(PACK_NAME);
    expect(packNamed(read)?.id ?? read).toBe(read);
    expect(savePack(pack)).toBe(true);
    expect(loadPack()).toBe(pack);
  },
  'a pasted link'(text) {
    for (const pasted of [text, `https://${text}`, `https://x.example/agent/#v1~${text}`]) {
      const found = readIncoming(pasted, '/');
      if (typeof found === 'string') expect(['card-data', 'no-link', 'not-ours']).toContain(found);
      else {
        expectPlace(found.place);
        expectCase(found);
      }
    }
  },
  'the search field'(text) {
    for (const search of SEARCHES) {
      for (const { id } of search.find(text)) expect(KNOWN).toContain(id);
      expect(search.unknownCode(text) ?? 'A0').toMatch(/^[0-9A-Z]{2}$/);
    }
  },
  'the card-data guard'(text) {
    expect(['card-number', 'identity-number', undefined]).toContain(findCardData(text));
  },
  ticket(text) {
    if (isTicket(text)) expect(text).toMatch(/^[A-Za-z0-9-]{1,32}$/);
  },
  code(text) {
    const { answers } = replay([{ step: 'codes', answer: `code.${text}` }]);
    for (const { answer } of answers) expect(answer).toMatch(/^code\.[0-9a-z]{2}$/);
  },
  'the site’s configuration'(text) {
    const contact = { name: text, en: text, phone: text, link: text };
    const configs = [
      text,
      { [text]: text },
      JSON.parse(`{${JSON.stringify(text)}: 1}`),
      { ...CONFIG, address: text },
      { ...CONFIG, name: { 'zh-CN': text, en: text } },
      { ...CONFIG, contacts: { ...CONFIG.contacts, vendor: [contact] } },
    ];
    for (const config of configs) {
      const found = attempt(() => checkSiteConfig(config, 'site.config.json'));
      if (found instanceof Error) expect(found.message).toMatch(/^site\.config\.json:\n {2}/);
      else expect(found.address).toMatch(/^$|^https?:\/\//);
    }
  },
};

function attempt<T>(use: () => T): T | Error {
  try {
    return use();
  } catch (error) {
    return error as Error;
  }
}

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe.each(Object.entries(ENTRIES))('%s', (_, check) => {
  it.each(HOSTILE_INPUTS.map(({ name, text }): [string, HostileInput['text']] => [name, text]))(
    'takes %s',
    (_name, text) => check(text),
  );

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 50 });
  });
});

describe('an address', () => {
  it.each([
    ['/posxcall/', '/pos/'],
    ['/codes.91/', '/'],
    ['/user-exception.network/', '/'],
    ['/en/en/call/', '/'],
    ['/pos/pos/call/', '/pos/'],
  ])('such as %s is none', (path, base) => {
    expect(placeAt(path, base).place).toBe('not-found');
  });

  it('may be written with percent signs', () => {
    expect(placeAt('/%75ser-exception/network/', '/').place).toBe('user-exception.network');
  });
});

describe('a card number', () => {
  it.each([
    '6\ufe0f\u20e32\ufe0f\u20e32\ufe0f\u20e32\ufe0f\u20e30212345678901',
    '6222\x000212\x003456\x007890',
    '6222=0212=3456=7890',
    `${'x'.repeat(1_000_000)}6222021234567890`,
    '①②③④⑤⑥⑦⑧⑨①②③④⑤⑥',
  ])('is found however it is hidden', (text) => {
    expect(findCardData(text)).toBe('card-number');
  });
});

it('nothing found is nothing made up', () => {
  const nothing = { place: 'start', hash: '', entry: undefined, saved: undefined } as const;
  expect(findCase({ ...nothing, tap: undefined })).toMatchObject(NO_CASE);
});

it('the documentation says how many texts were tried', () => {
  const table = readFileSync('docs/reliability.md', 'utf8');
  expect(table).toContain(
    `${HOSTILE_INPUTS.length} texts, in each of ${Object.keys(ENTRIES).length}`,
  );
});
