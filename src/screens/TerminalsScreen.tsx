import packs from 'virtual:terminals';
import { type ReactNode, useState } from 'react';
import { MENU_ENTRIES } from '../flow/menu.ts';
import { Checked } from '../ui/Checked.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Link, useNavigation } from '../ui/navigation.tsx';
import { useSay, useTranslation } from '../ui/words.ts';
import { pathText, Row } from './menu/Paths.tsx';
import { type KnownPack, nameOfPack } from './menu/pack-named.ts';
import { PageHead } from './PageHead.tsx';

/** What only service staff enter; named so that nobody goes looking for it. */
const SERVICE = ['parameters', 'network'] as const;

/** A terminal with number keys, or one that is all screen. */
function Shape({ numberKeys }: { numberKeys: boolean }) {
  return (
    <svg className="shape" viewBox="0 0 48 64" aria-hidden="true" focusable="false">
      <rect x="8" y="4" width="32" height="56" rx="5" />
      <rect x="13" y="10" width="22" height={numberKeys ? 14 : 40} rx="2" />
      {numberKeys && [31, 40, 49].map((y) => <path key={y} d={`M15 ${y}h4M22 ${y}h4M29 ${y}h4`} />)}
    </svg>
  );
}

interface PackProps {
  pack: KnownPack;
  chosen: boolean;
  onChoose: () => void;
  /** What came of choosing it just now. */
  children: ReactNode;
}

/** One make of terminal: how it is known, where its menu has what, how sure that is; and the choice of it. */
function PackSection({ pack, chosen, onChoose, children }: PackProps) {
  const { t, i18n } = useTranslation('terminals');
  const say = useSay();
  const { certainty, grade, checked, match, open, paths } = pack;
  const language = i18n.language as keyof typeof match.sign;
  return (
    <section className="pack" id={pack.id} data-chosen={chosen || undefined}>
      <h3>{nameOfPack(pack, language)}</h3>
      <p>{match.sign[language]}</p>
      <button
        type="button"
        className={chosen ? 'primary needs-js' : 'needs-js'}
        aria-pressed={chosen}
        onClick={onChoose}
      >
        {chosen && <Icon name="check" />}
        {t(chosen ? 'chosen' : 'this')}
      </button>
      {children}
      <Disclosure title={t('paths')}>
        {open && <p>{say('menu:open', { keys: open.join('/') })}</p>}
        {MENU_ENTRIES.filter((entry) => paths[entry]).map((entry) => (
          <Row key={entry} entry={entry} path={paths[entry]} certainty={certainty} />
        ))}
        {SERVICE.map((entry) => {
          const path = paths[entry];
          return path && <p key={entry}>{t('service', { path: pathText(path) })}</p>;
        })}
      </Disclosure>
      <p className="quiet">{t(`source.${grade}`)}</p>
      <Checked month={checked} />
    </section>
  );
}

/** Which terminal the shop has, chosen once; and where each has what in its menu. */
export function TerminalsScreen() {
  const { t } = useTranslation('terminals');
  const say = useSay();
  const { answers, pack, ownPack, choosePack, back } = useNavigation();
  const [result, setResult] = useState<{
    of: string | undefined;
    words: 'kept' | 'notKept' | 'forgotten';
  }>();
  const shown = pack ?? ownPack;
  const before = answers[answers.length - 1]?.step ?? 'start';

  function choose(name: string | undefined) {
    const kept = choosePack(name);
    const words = name === undefined ? 'forgotten' : kept ? 'kept' : 'notKept';
    setResult({ of: name, words });
  }

  /** Below the button that was pressed: what came of it, and the way back. */
  const resultOf = (name: string | undefined) => (
    <div className="pack-result" role="status">
      {result?.of === name && result && (
        <p>
          {t(result.words)}{' '}
          <Link to={before} onFollow={() => back(before)}>
            {t('goBack')}
          </Link>
        </p>
      )}
    </div>
  );

  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
      <Notice level="care" sentences={t('care', { returnObjects: true })} />
      {[true, false].map((numberKeys) => (
        <section key={String(numberKeys)}>
          <h2 className="pack-kind">
            <Shape numberKeys={numberKeys} />
            {t(numberKeys ? 'numberKeys' : 'touch')}
          </h2>
          {packs
            .filter(({ match }) => match.numberKeys === numberKeys)
            .map((each) => (
              <PackSection
                key={each.id}
                pack={each}
                chosen={each.id === shown}
                onChoose={() => choose(each.id)}
              >
                {resultOf(each.id)}
              </PackSection>
            ))}
        </section>
      ))}
      <section>
        <h2>{t('none')}</h2>
        <p>{say('menu:lost')}</p>
        <button type="button" className="needs-js" onClick={() => choose(undefined)}>
          {t('forget')}
        </button>
        {resultOf(undefined)}
      </section>
    </div>
  );
}
