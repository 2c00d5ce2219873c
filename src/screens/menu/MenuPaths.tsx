import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { MenuEntry } from '../../flow/menu.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link, useNavigation } from '../../ui/navigation.tsx';
import { useSay } from '../../ui/words.ts';
import { drawsHere } from '../Picture.tsx';
import './menu-paths.css';

export interface PathsProps {
  menu: readonly MenuEntry[];
  /** The name of the terminal's pack; any name is allowed. */
  pack: string;
}

/** The paths, once somebody whose terminal is known has opened a step that needs them. */
let loaded: ComponentType<PathsProps> | undefined;

/** Draws the room that the paths of any terminal need, as the page is built (src/app/render.tsx). */
let drawRoom: ((menu: readonly MenuEntry[]) => ReactNode) | undefined;

export function provideRoom(draw: (menu: readonly MenuEntry[]) => ReactNode): void {
  drawRoom = draw;
}

/** One object for all renders: React writes innerHTML only where this changes. */
const AS_PRERENDERED = { __html: '' };

/** The paths' component, once it is wanted and has come with the words for it. */
function usePaths(wanted: boolean): ComponentType<PathsProps> | undefined {
  const { prepare } = useNavigation();
  const [, setArrived] = useState(loaded !== undefined);
  useEffect(() => {
    if (!wanted) return;
    // Drawn before another page brought it, and shown after.
    if (loaded) return setArrived(true);
    Promise.all([import('./Paths.tsx'), prepare()]).then(
      ([{ Paths }]) => {
        loaded = Paths;
        setArrived(true);
      },
      // Cannot be had: the names in the step's own words are all there is, and need no room.
      () => document.documentElement.removeAttribute('data-pack'),
    );
  }, [wanted, prepare]);
  return wanted ? loaded : undefined;
}

/**
 * Where the menu entries that a step names stand on this shop's terminal; until it has been chosen, the way
 * to choose it. The names in the step's own words hold in any case.
 */
export function MenuPaths({ menu }: { menu: readonly MenuEntry[] }) {
  const say = useSay();
  const { pack, ownPack } = useNavigation();
  const shown = pack ?? ownPack;
  const Paths = usePaths(shown !== undefined);
  // Only the page that was built has the room; a step that is drawn here comes with the paths.
  const [built] = useState(() => drawRoom !== undefined || !drawsHere());
  const room = drawRoom
    ? { children: drawRoom(menu) }
    : { dangerouslySetInnerHTML: AS_PRERENDERED, suppressHydrationWarning: true };
  return (
    <div className="menu-paths">
      <div className="menu-known">
        {built && <div className="menu-room" aria-hidden="true" {...room} />}
        {shown && Paths && <Paths menu={menu} pack={shown} />}
      </div>
      <Link className="menu-choose" to="terminals">
        <Icon name="key" />
        {say(Paths ? 'menu:change' : 'menu:choose')}
      </Link>
    </div>
  );
}
