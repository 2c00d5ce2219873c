import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../flow/answers.ts';
import { anyPage } from '../../flow/code-page.ts';
import type { Place } from '../../flow/paths.ts';
import { SCREENS, type Screens } from '../../screens/registry.ts';
import { NavigationContext, useNavigation } from '../../ui/navigation.tsx';
import { Trail } from '../../ui/Trail.tsx';

interface Props {
  place: Place;
  answers: readonly Answer[];
  ticket: string;
}

/** Load the words of the codes, which no other page than a code's own has. */
async function loadCodeWords(language: string) {
  const words = await (language === 'en'
    ? import('../../../locales/en/response-codes.json')
    : import('../../../locales/zh-CN/response-codes.json'));
  return words.default;
}

/** What the merchant will see, drawn by the same screens. Not to be clicked, only to be looked at. */
export function Preview({ place, answers, ticket }: Props) {
  const { t, i18n } = useTranslation('agent');
  const navigation = useNavigation();
  const { language } = navigation;
  const isCode = place.startsWith('codes');
  const [codes, setCodes] = useState(false);
  useEffect(() => {
    if (!isCode || codes) return;
    loadCodeWords(language).then(
      (words) => {
        i18n.addResourceBundle(language, 'response-codes', words);
        setCodes(true);
      },
      () => {}, // offline: the link can still be sent
    );
  }, [isCode, codes, language, i18n]);

  const page = anyPage(place);
  if (!page || (isCode && !codes)) return null;
  const Screen = (SCREENS as Screens)[page.kind];
  if (!Screen) return null;
  return (
    <section className="desk-preview" aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <div inert aria-hidden="true" className="desk-phone">
        <NavigationContext value={{ ...navigation, answers, ticket, open: () => true }}>
          <Trail here={place} />
          <div className="desk-screen">
            <Screen key={place} page={page} />
          </div>
        </NavigationContext>
      </div>
    </section>
  );
}
