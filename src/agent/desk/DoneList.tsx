import type { Answer } from '../../flow/answers.ts';
import { answerText, nameOf } from '../../site/names.ts';
import { useSay, useTranslation } from '../../ui/words.ts';

interface Props {
  /** The answers that can be ticked: those on the way to the chosen step. */
  way: readonly Answer[];
  done: readonly Answer[];
  onChange: (done: readonly Answer[]) => void;
}

/** What the merchant has already done: ticked, it stands in their trail. */
export function DoneList({ way, done, onChange }: Props) {
  const { t } = useTranslation('agent');
  const say = useSay();
  return (
    <fieldset className="desk-done">
      <legend>{t('done')}</legend>
      <p className="quiet">{way.length === 0 ? t('nothingBefore') : t('doneHint')}</p>
      {way.map((answer) => (
        <label key={answer.step}>
          <input
            type="checkbox"
            checked={done.includes(answer)}
            // In the order of the way, whichever was ticked first.
            onChange={({ target }) =>
              onChange(
                way.filter((each) => (each === answer ? target.checked : done.includes(each))),
              )
            }
          />
          <span>
            <b>{nameOf({ place: answer.step }, say)}</b> {answerText(answer, say)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
