import { LANGUAGES, type Language, languageRow } from '../site/languages.ts';
import type { Place } from '../site/pages.ts';
import { Icon } from '../ui/Icon.tsx';
import { addressOf, Link, useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import './header.css';
import { LargeText } from './LargeText.tsx';

/** What a language is called aloud; it begins with what is seen. */
function nameFor(language: Language): string {
  const { short, label } = languageRow(language);
  return short === label ? label : `${short} ${label}`;
}

/** The way back, the size of the text, the language, and the call for help: the same everywhere. */
export function Header({ place }: { place: Place }) {
  const t = useWords();
  const navigation = useNavigation();
  const { language, answers, back } = navigation;
  const here = answers.findIndex(({ step }) => step === place);
  const before = here < 0 ? answers : answers.slice(0, here);
  const previous = before[before.length - 1]?.step ?? 'start';
  return (
    <header className="header">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {place === 'start' ? (
        <span className="site">{t('site')}</span>
      ) : (
        <Link className="header-back" to={previous} onFollow={() => back(previous)}>
          <Icon name="back" />
          {t('back')}
        </Link>
      )}
      <LargeText />
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <a
          key={other}
          className="header-language"
          data-carry=""
          href={addressOf(place, answers, { ...navigation, language: other })}
          hrefLang={other}
          lang={other}
          aria-label={nameFor(other)}
        >
          {languageRow(other).short}
        </a>
      ))}
      <Link className="header-help" to="call">
        <Icon name="phone" />
        {t('help')}
      </Link>
    </header>
  );
}
