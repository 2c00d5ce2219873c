/** What sentences take from the configuration: telephone numbers, names, what stands on a terminal's keys. */
import type { SiteConfig } from '../../../src/site/config.ts';
import type { Language } from '../../../src/site/languages.ts';

/** `{{phone.police}}`; what is filled in only as a page is shown has no dot: `{{code}}`. */
const NAMED = /\{\{(\w+)\.([\w-]+)\}\}/g;

type Look = (config: SiteConfig, key: string, language: Language) => string | undefined;

const KINDS: Record<string, Look> = {
  phone: ({ contacts }, key) =>
    Object.values(contacts)
      .flat()
      .find(({ id }) => id === key)?.phone,
  name: ({ names }, key, language) => names[key]?.[language],
  printed: ({ printed }, key) => printed[key],
};

const EXPECTED: Record<string, string> = {
  phone: 'no contact has this id',
  name: 'not under names',
  printed: 'not under printed',
};

const lookUp = (kind: string, key: string, config: SiteConfig, language: Language) =>
  Object.hasOwn(KINDS, kind) ? KINDS[kind]?.(config, key, language) : undefined;

/** A value with all its texts made into others. */
function mapTexts(value: unknown, make: (text: string) => string): unknown {
  if (typeof value === 'string') return make(value);
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, make));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, make)]),
  );
}

/** Words with that filled in; what nobody knows stays, and `unknownIn` names it. */
export function filledIn(words: unknown, config: SiteConfig, language: Language): unknown {
  return mapTexts(words, (text) =>
    text.replace(NAMED, (whole, kind, key) => lookUp(kind, key, config, language) ?? whole),
  );
}

/** Ids that two contacts have: a sentence would name the number of the first, whoever that is. */
export function sharedIds({ contacts }: SiteConfig): string[] {
  const ids = Object.values(contacts).flatMap((group) => group.flatMap(({ id }) => id ?? []));
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

/** Names and keys of a deployer's own that no sentence asks for: a slip of the pen, or a key that is no more. */
export function unusedIn(words: unknown, config: SiteConfig, shipped: SiteConfig): string[] {
  const text = JSON.stringify(words);
  const asked = { names: 'name', printed: 'printed' } as const;
  return (['names', 'printed'] as const).flatMap((group) =>
    Object.keys(config[group])
      .filter((key) => !Object.hasOwn(shipped[group], key))
      .filter((key) => !text.includes(`{{${asked[group]}.${key}}}`))
      .map(
        (key) =>
          `${group}.${key}: no such key: no sentence has {{${asked[group]}.${key}}}; there are ${Object.keys(shipped[group]).join(', ')}`,
      ),
  );
}

/** What sentences name and the configuration does not have, a line each. */
export function unknownIn(words: unknown, config: SiteConfig, language: Language): string[] {
  const found = new Set<string>();
  mapTexts(words, (text) => {
    for (const [whole, kind = '', key = ''] of text.matchAll(NAMED)) {
      if (lookUp(kind, key, config, language) !== undefined) continue;
      found.add(`${whole}: ${EXPECTED[kind] ?? 'expected phone, name or printed'}`);
    }
    return text;
  });
  return [...found];
}
