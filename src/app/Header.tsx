import type { Language, Place } from '../flow/paths.ts';
import { Icon } from '../ui/Icon.tsx';
import { addressOf, Link, useNavigation } from '../ui/navigation.tsx';
import { useWords } from '../ui/words.ts';
import './header.css';
import { LargeText } from './LargeText.tsx';

/** The way back, the size of the text, the language, and the call for help: the same everywhere. */
export function Header({ place }: { place: Place }) {
  const t = useWords();
  const navigation = useNavigation();
  const { language, answers, back } = navigation;
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const others = answers.filter(({ step }) => step !== place);
  const previous = others[others.length - 1]?.step ?? 'start';
  return (
    <header className="header">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {place === 'start' ? (
        <span className="site">{t('site')}</span>
      ) : (
        <Link className="header-back" to={previous} onFollow={back}>
          <Icon name="back" />
          {t('back')}
        </Link>
      )}
      <LargeText />
      <a
        className="header-language"
        data-carry=""
        href={addressOf(place, answers, { ...navigation, language: other })}
        hrefLang={other}
        lang={other}
        aria-label={t('otherLanguageName')}
      >
        {t('otherLanguage')}
      </a>
      <Link className="header-help" to="call">
        <Icon name="phone" />
        {t('help')}
      </Link>
    </header>
  );
}
