import {
  type ChangeEvent,
  type FormEvent,
  type KeyboardEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import type code from '../../locales/zh-CN/code.json';
import { type CardData, findCardData } from '../domain/card-data.ts';
import type { Hit } from '../domain/search/index.ts';
import { type Answer, withAnswer } from '../flow/answers.ts';
import { codeAnswer } from '../flow/code-answer.ts';
import type { Place } from '../site/pages.ts';
import { Icon } from '../ui/Icon.tsx';
import { addressOf, useNavigation } from '../ui/navigation.tsx';
import { useTranslation } from '../ui/words.ts';
import './search-field.css';
import { useSearch } from './use-search.ts';

const LONGEST_TEXT = 200;

interface Option {
  place: Place;
  title: string;
  kind?: Hit['kind'];
  answers: readonly Answer[];
  /** Whether to choose it is to give an answer: that the screen shows this code. */
  answered?: boolean;
}

type SearchWords = (typeof code)['search'];

/** What is said where nothing is found: numbers of ours are known by their form. */
function nothingFor(query: string): keyof SearchWords & ('none' | `${string}number`) {
  const digits = query.normalize('NFKC').replace(/[\s-]/g, '');
  if (/^\d{4}$/.test(digits)) return 'number';
  if (/^\d{8}$/.test(digits)) return 'case-number';
  return /^0\d{2}$/.test(digits) ? 'half-number' : 'none';
}

interface Props {
  /** What to do with the place that was chosen; unless told, it is opened. */
  onChoose?: (place: Place) => void;
}

/**
 * "What does the screen show?": a combobox over codes, steps, questions and pages. Without
 * JavaScript it is a form that leads to the list of codes; the field has no name, so that nothing
 * typed ever stands in an address.
 */
export function SearchField({ onChoose }: Props) {
  const { t, i18n } = useTranslation('code');
  // Read as they stand: t() for each row costs a good part of the frame that a letter has.
  const { kinds, label, hint, submit } = i18n.getResource(
    i18n.language,
    'code',
    'search',
  ) as SearchWords;
  const navigation = useNavigation();
  const { answers, language } = navigation;
  const { search, ask } = useSearch(language);
  const [query, setQuery] = useState('');
  const [refused, setRefused] = useState<CardData>();
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);

  const options = optionsFor();
  const open = query !== '' && search !== undefined;

  function optionsFor(): Option[] {
    if (!search || search === 'failed' || query === '') return [];
    const found = search
      .find(query)
      .map(({ id, title, kind }): Option => ({ place: id as Place, title, kind, answers }));
    const code = search.unknownCode(query);
    if (!code) return found;
    const given: Answer = { step: 'codes', answer: codeAnswer(code) };
    const title = t('search.unknown', { code });
    return [
      { place: 'codes.unknown', title, answers: withAnswer(answers, given), answered: true },
      ...found,
    ];
  }

  function type(text: string) {
    const cardData = findCardData(text);
    setRefused(cardData);
    // A field draws all that it holds: pasted by mistake, a book would stop the page.
    setQuery(cardData ? '' : text.slice(0, LONGEST_TEXT));
    setActive(0);
    ask();
  }

  // Typed before React was there: the browser kept it, and it is looked at like any other text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field comes alive
  useEffect(() => {
    if (input.current?.value) type(input.current.value);
  }, []);

  function go(option: Option | undefined) {
    if (!option) return;
    if (onChoose) {
      type('');
      return onChoose(option.place);
    }
    if (navigation.open(option.place, option.answers, option.answered)) return;
    location.assign(addressOf(option.place, option.answers, navigation));
  }

  // With nothing found, or nothing to find with yet, the form leads to the list, as without scripts;
  // not where a number was refused, for the reason would be gone with the page.
  function onSubmit(event: FormEvent) {
    if (onChoose || refused || options.length > 0) event.preventDefault();
    go(options[active]);
  }

  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Escape' && query !== '') type('');
    else return; // Enter sends the form
    event.preventDefault();
  }

  const nothing = search === 'failed' ? search : nothingFor(query);
  return (
    <form
      className="search"
      action={addressOf('codes', answers, navigation)}
      aria-label={label}
      onSubmit={onSubmit}
    >
      <label htmlFor="search">{label}</label>
      <div className="search-box">
        <input
          ref={input}
          id="search"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open && options.length > 0}
          aria-controls="search-results"
          aria-activedescendant={options.length > 0 ? `found-${active}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={hint}
          value={query}
          onChange={(event: ChangeEvent<HTMLInputElement>) => type(event.target.value)}
          onFocus={ask}
          onKeyDown={onKey}
        />
        <button type="submit" aria-label={submit}>
          <Icon name="search" />
        </button>
      </div>
      {refused && (
        <p className="search-refused" role="alert">
          {t(`search.${refused}`)}
        </p>
      )}
      <p className="search-status" role="status">
        {open &&
          (options.length === 0 ? (
            t(`search.${nothing}`)
          ) : (
            <span className="hidden">{t('search.results', { n: options.length })}</span>
          ))}
      </p>
      <div id="search-results" className="search-results" role="listbox" aria-label={label}>
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are written over, not made anew
            key={i}
            id={`found-${i}`}
            role="option"
            aria-selected={i === active}
            onClick={() => go(option)}
          >
            <span>{option.title}</span>
            {option.kind && <small>{kinds[option.kind]}</small>}
          </div>
        ))}
      </div>
    </form>
  );
}
