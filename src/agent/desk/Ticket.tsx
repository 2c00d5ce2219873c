import { useState } from 'react';
import { findCardData } from '../../domain/card-data.ts';
import { isTicket } from '../../site/read-link.ts';
import { useTranslation } from '../../ui/words.ts';

/** Enough to see what is wrong with it; a field draws all that it holds. */
const LONGEST_TEXT = 64;

interface Props {
  value: string;
  /** Called with a reference that may stand in a link, or an empty text. */
  onChange: (ticket: string) => void;
}

/** The desk's own reference for a case. What may not stand in a link does not get into one. */
export function Ticket({ value, onChange }: Props) {
  const { t } = useTranslation('agent');
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<'ticketBad' | 'ticketCard'>();

  function type(text: string) {
    const trimmed = text.trim();
    if (findCardData(text)) {
      setTyped(undefined);
      setProblem('ticketCard');
      onChange('');
    } else if (trimmed === '' || isTicket(trimmed)) {
      setTyped(undefined);
      setProblem(undefined);
      onChange(trimmed);
    } else {
      setTyped(text.slice(0, LONGEST_TEXT));
      setProblem('ticketBad');
      onChange('');
    }
  }

  return (
    <div className="desk-field">
      <label htmlFor="ticket">{t('ticket')}</label>
      <input
        id="ticket"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="ticket-hint"
        aria-invalid={problem !== undefined}
        value={typed ?? value}
        onChange={({ target }) => type(target.value)}
      />
      <p
        id="ticket-hint"
        role={problem ? 'alert' : undefined}
        className={problem ? 'bad' : 'quiet'}
      >
        {t(problem ?? 'ticketHint')}
      </p>
    </div>
  );
}
