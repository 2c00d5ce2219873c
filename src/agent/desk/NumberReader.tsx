import { type KeyboardEvent, useState } from 'react';
import {
  type NumberedCase,
  type NumberRefusal,
  readCaseNumber,
} from '../../flow/number/case-number.ts';
import { useTranslation } from '../../ui/words.ts';

/** More than any number with what people write around it; nothing longer is drawn in the field. */
const LONGEST_TEXT = 40;

/** Takes down the number that a shop says on the telephone; its case opens with the last digit. */
export function NumberReader({ onRead }: { onRead: (found: NumberedCase | undefined) => void }) {
  const { t } = useTranslation('agent');
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<NumberRefusal>();

  /** @param whole whether all has been typed: until then, too few digits are no mistake */
  function read(text: string, whole: boolean) {
    const found = text.trim() === '' ? undefined : readCaseNumber(text);
    const refused = typeof found === 'string' ? found : undefined;
    // A card number does not stay on the page.
    setTyped(refused === 'number-card' ? '' : text.slice(0, LONGEST_TEXT));
    setRefusal(refused === 'number-short' && !whole ? undefined : refused);
    onRead(typeof found === 'object' ? found : undefined);
  }

  return (
    <div className="desk-number">
      <label htmlFor="case-number">{t('number')}</label>
      <input
        id="case-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={refusal && 'case-number-refused'}
        aria-invalid={refusal !== undefined}
        value={typed}
        onChange={({ target }) => read(target.value, false)}
        onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && read(typed, true)}
      />
      {refusal && (
        <p id="case-number-refused" className="bad" role="alert">
          {t(refusal)}
        </p>
      )}
    </div>
  );
}
