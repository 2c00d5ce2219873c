import { type AnchorHTMLAttributes, createContext, type MouseEvent, use } from 'react';
import type { Answer } from '../flow/answers.ts';
import { pathOf } from '../site/address.ts';
import type { Language } from '../site/languages.ts';
import { encodeLink } from '../site/link.ts';
import type { Page } from '../site/page.ts';
import type { Place } from '../site/pages.ts';

/** What the parts below need to know of where they are, and how to go elsewhere. */
export interface Navigation {
  base: string;
  language: Language;
  /** The answers given so far: they travel in every link's fragment. */
  answers: readonly Answer[];
  /** The support desk's reference, which travels with them. */
  ticket?: string | undefined;
  /** The pack of the terminal that the case is about, which travels too; known on this site or not. */
  pack?: string | undefined;
  /** The pack of this device's own terminal. */
  ownPack?: string | undefined;
  /**
   * Take another terminal for the case and for this device, or none.
   *
   * @returns false where this device cannot remember it; then the address does
   */
  choosePack: (pack: string | undefined) => boolean;
  /**
   * Show a place without loading a page.
   *
   * @param answered whether the person has just given an answer, which is then saved in any case
   * @returns false where that cannot be done yet; then the link itself must be followed
   */
  open: (place: Place, answers: readonly Answer[], answered?: boolean) => boolean;
  /** On an address that is no page: the page that was probably meant. */
  nearest?: Page | undefined;
  /**
   * Go back one step: in the history where it came from this site, else to the place that is named.
   *
   * @returns false where that cannot be done yet; then the link itself must be followed
   */
  back: (place: Place) => boolean;
  /** Go on with the case that was saved on this device. */
  resume: () => void;
  /**
   * Load the machine, and all words of a language: that of the page unless told.
   *
   * @throws where neither the network nor a cache has them
   */
  prepare: (language?: Language) => Promise<void>;
  /** Forget the case: on the page and on this device. */
  forget: () => void;
}

export const NavigationContext = createContext<Navigation | undefined>(undefined);

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('no NavigationContext above');
  return navigation;
}

/** The address of a place, with a case in its fragment. */
export function addressOf(
  place: Place,
  answers: readonly Answer[],
  { base, language, ticket, pack }: Pick<Navigation, 'base' | 'language' | 'ticket' | 'pack'>,
): string {
  const progress = encodeLink({ answers, ticket, pack });
  return pathOf(place, language, base) + (progress && `#${progress}`);
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
  to: Place;
  /** The case to carry; that of the page unless told. */
  answers?: readonly Answer[];
  /** Whether following it gives an answer. */
  answered?: boolean;
  /** Called when the link is followed in this tab, before anything else; true where that was all. */
  onFollow?: () => unknown;
};

/** Whether a click asks for a new tab or window, or another button than the first was pressed. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
}

/**
 * A link within the site: a plain `<a href>` that works without JavaScript. With it, the place is
 * shown without a page load, and the case goes along in the fragment.
 */
export function Link({ to, answers, answered, onFollow, ...rest }: LinkProps) {
  const navigation = useNavigation();
  const carried = answers ?? navigation.answers;
  return (
    <a
      data-carry={answers ? undefined : ''}
      {...rest}
      href={addressOf(to, carried, navigation)}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        if (onFollow?.() === true || navigation.open(to, carried, answered)) event.preventDefault();
      }}
    />
  );
}
