import packs from 'virtual:terminals';
import type { MenuEntry } from '../../flow/menu.ts';
import type { MenuPath } from '../../site/terminals.ts';
import { useI18n, useSay } from '../../ui/words.ts';
import type { PathsProps } from './MenuPaths.tsx';
import type { KnownPack } from './pack-named.ts';
import { nameOfPack, packNamed } from './pack-named.ts';

/** Where something stands: the menu's words as printed, with their keys. */
export function pathText({ menu, keys = [] }: Pick<MenuPath, 'menu' | 'keys'>): string {
  const words = menu.map((word, i) => (keys[i] ? `${word}（${keys[i]}）` : word));
  // The bracket brings its own space.
  return words.join(' → ').replace(/） /g, '）');
}

/** What there is to say of a path beside the path itself: how sure it is, what to mind. */
function useAfterPath() {
  const say = useSay();
  return (entry: MenuEntry, { also, beside }: MenuPath, certainty: KnownPack['certainty']) =>
    [
      also && say('menu:also', { word: also }),
      say(`menu:${certainty}`),
      beside && say('menu:beside', { word: beside }),
      entry === 'settle' && say('menu:settle'),
    ]
      .filter(Boolean)
      .join('');
}

interface RowProps {
  entry: MenuEntry;
  path: MenuPath | undefined;
  certainty: KnownPack['certainty'];
}

/** One entry of the menu: what it is called, where it stands, how sure that is. */
export function Row({ entry, path, certainty }: RowProps) {
  const say = useSay();
  const after = useAfterPath();
  return (
    <p>
      <b>{say(`menu:entries.${entry}`)}</b> {path && <span lang="zh-CN">{pathText(path)}</span>}
      {path ? after(entry, path, certainty) : say('menu:unknown')}
    </p>
  );
}

/** Which terminal it is, and how its menu is opened. */
function Head({ pack }: { pack: KnownPack }) {
  const say = useSay();
  const { language } = useI18n();
  return (
    <p className="menu-machine">
      {say('menu:machine', { name: nameOfPack(pack, language) })}
      {pack.open && say('menu:open', { keys: pack.open.join('/') })}
    </p>
  );
}

/** The paths of a step's menu entries on one terminal. */
export function Paths({ menu, pack }: PathsProps) {
  const say = useSay();
  const known = packNamed(pack);
  return (
    <div className="menu-here">
      {known && <Head pack={known} />}
      {known &&
        menu.map((entry) => (
          <Row key={entry} entry={entry} path={known.paths[entry]} certainty={known.certainty} />
        ))}
      <p className="quiet">{say('menu:lost')}</p>
    </div>
  );
}

/**
 * As much as the paths of any terminal take: every terminal's rows, one upon the other. It stands in the built
 * page, unseen, and takes room where a terminal is remembered: nothing moves when its paths come.
 */
export function Room({ menu }: { menu: readonly MenuEntry[] }) {
  const say = useSay();
  return (
    <>
      <div className="menu-stack">
        {packs.map((pack) => (
          <Head key={pack.id} pack={pack} />
        ))}
      </div>
      {menu.map((entry) => (
        <div key={entry} className="menu-stack">
          {packs.map(({ id, paths, certainty }) => (
            <Row key={id} entry={entry} path={paths[entry]} certainty={certainty} />
          ))}
        </div>
      ))}
      <p className="quiet">{say('menu:lost')}</p>
    </>
  );
}
