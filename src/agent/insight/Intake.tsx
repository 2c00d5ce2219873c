import { type DragEvent, useId } from 'react';
import { useTranslation } from '../../ui/words.ts';
import type { Source } from './count.ts';
import type { State } from './use-counts.ts';

interface Props {
  /** Whether what is put in is read; the fields stand there before, so that nothing moves when it is. */
  live: boolean;
  state: State;
  onAdd: (sources: readonly Source[]) => void;
  onStop: () => void;
}

/** Where chats and files are put in, and what is becoming of them. What is put in stays nowhere on the page. */
export function Intake({ live, state, onAdd, onStop }: Props) {
  const { t } = useTranslation('insight');
  const [paste, files] = [useId(), useId()];

  function take(list: FileList | null) {
    if (list && list.length > 0) onAdd([...list]);
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    take(event.dataTransfer.files);
  }

  return (
    <section
      className="insight-intake needs-js"
      aria-label={t('paste')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <label htmlFor={paste}>{t('paste')}</label>
      <textarea
        id={paste}
        disabled={!live}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        // Before the text is in the field: to draw a large one would take longer than to count it.
        onPaste={(event) => {
          event.preventDefault();
          onAdd([event.clipboardData.getData('text')]);
        }}
        onChange={({ target }) => {
          if (target.value.trim() !== '') onAdd([target.value]);
          target.value = '';
        }}
      />
      <label htmlFor={files}>{t('files')}</label>
      <input
        id={files}
        disabled={!live}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.log,.json,text/*,application/json"
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
      {state.is === 'working' && (
        <p className="insight-progress">
          <progress value={state.part} max={1} aria-label={t('paste')} />
          <button type="button" onClick={onStop}>
            {t('cancel')}
          </button>
        </p>
      )}
      <p role="status">
        {state.is === 'working' &&
          t('working', { percent: Math.floor(state.part * 100), n: state.cases })}
        {(state.is === 'stopped' || state.is === 'failed') && t(state.is)}
        {state.is === 'done' &&
          (state.cases === 0 && state.repeated === 0
            ? t('nothing')
            : t('found', { n: state.cases }))}
        {state.is === 'done' && state.unread > 0 && ` ${t('unread', { n: state.unread })}`}
        {state.is === 'done' && state.repeated > 0 && ` ${t('repeated', { n: state.repeated })}`}
      </p>
    </section>
  );
}
