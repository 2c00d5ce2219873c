import { pathOf } from '../../src/site/address.ts';
import type { Language } from '../../src/site/languages.ts';
import { LANGUAGES, languageRow } from '../../src/site/languages.ts';
import { PICTURES } from './brand/icons.ts';
import { type Brand, chosenBrand } from './brand/index.ts';
import type { Words } from './locale-files.ts';
import { rawWordsOf } from './merged-words.ts';

/** What a long press on the icon offers: a code to look up, somebody to call. */
function shortcuts(base: string, language: Language, icon: object): object[] {
  const { codes: file, call } = rawWordsOf(language, ['codes', 'call']);
  const codes = file?.['codes'] as Words | undefined;
  const icons = [icon];
  return [
    {
      name: codes?.['question'],
      short_name: codes?.['name'],
      url: pathOf('codes', language, base),
      icons,
    },
    { name: call?.['name'], url: pathOf('call', language, base), icons },
  ];
}

/** The web app manifest of one language: what a phone shows when the site is put on its home screen. */
export function manifest(base: string, language: Language, brand: Brand = chosenBrand()): object {
  const { config, colours, screenshots } = brand;
  const icon = (file: string, sizes: string, purpose = 'any') => {
    const type = file.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
    return { src: base + file, sizes, type, purpose };
  };
  return {
    id: base,
    lang: language,
    name: config.name[language],
    short_name: config.shortName?.[language] ?? config.name[language],
    description: rawWordsOf(language, ['common'])['common']?.['description'],
    start_url: pathOf('start', language, base),
    scope: base,
    display: 'standalone',
    background_color: colours.light.paper,
    theme_color: colours.light.paper,
    icons: [
      icon('icon.svg', 'any'),
      icon('icons/192.png', '192x192'),
      icon('icons/512.png', '512x512'),
      icon('icons/maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: shortcuts(base, language, icon('icons/192.png', '192x192')),
    // Of another brand's pages there are pictures only where it brings them.
    ...(screenshots && {
      screenshots: Object.entries(PICTURES).map(([form_factor, size]) => ({
        ...icon(`icons/${form_factor}.png`, size.join('x')),
        form_factor,
        purpose: undefined,
      })),
    }),
  };
}

/** The manifests to write, by their path below dist/. */
export function manifests(base: string): { file: string; text: string }[] {
  return LANGUAGES.map((language) => ({
    file: `${languageRow(language).prefix}manifest.webmanifest`,
    text: JSON.stringify(manifest(base, language)),
  }));
}
