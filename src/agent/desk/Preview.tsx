import CODE_WORDS from 'virtual:code-words';
import { use, useEffect, useState } from 'react';
import type { Answer } from '../../flow/answers.ts';
import { ScreensContext } from '../../screens/screen.ts';
import { anyPage } from '../../site/code-page.ts';
import type { Place } from '../../site/pages.ts';
import { NavigationContext, useNavigation } from '../../ui/navigation.tsx';
import { WithinPage } from '../../ui/Title.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { useTranslation } from '../../ui/words.ts';

interface Props {
  place: Place;
  answers: readonly Answer[];
  ticket: string;
  pack: string | undefined;
}

/** What the merchant will see, drawn by the same screens. Not to be clicked, only to be looked at. */
export function Preview({ place, answers, ticket, pack }: Props) {
  const { t, i18n } = useTranslation('agent');
  const navigation = useNavigation();
  const screens = use(ScreensContext);
  const { language } = navigation;
  const isCode = place.startsWith('codes');
  const [codes, setCodes] = useState(false);
  useEffect(() => {
    if (!isCode || codes) return;
    CODE_WORDS[language]().then(
      ({ default: words }) => {
        i18n.addResourceBundle(language, 'response-codes', words['response-codes']);
        setCodes(true);
      },
      () => {}, // offline: the link can still be sent
    );
  }, [isCode, codes, language, i18n]);

  const page = anyPage(place);
  if (!page || (isCode && !codes)) return null;
  const Screen = screens[page.kind];
  if (!Screen) return null;
  return (
    <section className="desk-preview" aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <div inert aria-hidden="true" className="desk-phone">
        <NavigationContext
          value={{ ...navigation, answers, ticket, pack, ownPack: undefined, open: () => true }}
        >
          <Trail here={place} />
          <div className="desk-screen">
            <WithinPage value={true}>
              <Screen key={place} page={page} />
            </WithinPage>
          </div>
        </NavigationContext>
      </div>
    </section>
  );
}
