import { useState } from 'react';
import type { Case } from '../../flow/answers.ts';
import { replay } from '../../flow/replay.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import { useTranslation } from '../../ui/words.ts';
import { type Incoming, type Refusal, readIncoming } from './incoming.ts';
import { NumberReader } from './NumberReader.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  /** The case that stands in the desk's own address, where a merchant's link was opened here. */
  opened: Pick<Case, 'answers' | 'ticket' | 'pack'>;
  onSendOn: (incoming: Incoming) => void;
}

/** Reads a merchant's link or number: what was checked, where they are, what is left, and on from there. */
export function CaseReader({ opened, onSendOn }: Props) {
  const { t } = useTranslation('agent');
  const { base } = useNavigation();
  const [refusal, setRefusal] = useState<Refusal>();
  const [incoming, setIncoming] = useState<Incoming | undefined>(() => {
    if (opened.answers.length === 0) return undefined;
    const found = replay(opened.answers);
    return { ...found, place: found.step, ticket: opened.ticket, pack: opened.pack };
  });

  function read(text: string) {
    const found = text.trim() === '' ? undefined : readIncoming(text, base);
    setRefusal(typeof found === 'string' ? found : undefined);
    setIncoming(typeof found === 'object' ? found : undefined);
  }

  return (
    <section className="desk-field" aria-labelledby="desk-read">
      <h2 id="desk-read">{t('read')}</h2>
      <NumberReader
        onRead={(found) => {
          setRefusal(undefined);
          setIncoming(
            found && {
              ...found,
              place: found.step,
              ticket: undefined,
              pack: undefined,
              dropped: 0,
            },
          );
        }}
      />
      <label htmlFor="paste">{t('paste')}</label>
      <textarea
        id="paste"
        rows={2}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          read(target.value);
          // Only what could be read is of use; the rest is not kept on the page either.
          if (target.value.trim() !== '') target.value = '';
        }}
      />
      {refusal && (
        <p role="alert" className="bad">
          {t(refusal)}
        </p>
      )}
      {incoming && <Timeline incoming={incoming} onSendOn={onSendOn} />}
    </section>
  );
}
