import { useTranslation } from 'react-i18next';
import { RESPONSE_CODES } from '../../domain/response-codes/table.ts';
import { type CodePlace, namespaceOf, type Place } from '../../flow/paths.ts';
import { PLACES } from '../../flow/places.ts';
import { STEPS, type StepId } from '../../flow/steps.ts';
import { useWords } from '../../ui/words.ts';

interface Props {
  chosen: Place;
  onChoose: (place: Place) => void;
}

const FLOWS = [...new Set(STEPS.map(namespaceOf))];
const QUESTIONS = PLACES.filter((place) => place.startsWith('questions.'));

/** Everything that can be sent, by flow; the search above it finds the same. */
export function PlaceList({ chosen, onChoose }: Props) {
  const { t } = useTranslation('agent');
  const common = useWords();
  const entry = (place: Place, name: string) => (
    <li key={place}>
      <button type="button" aria-pressed={place === chosen} onClick={() => onChoose(place)}>
        {name}
      </button>
    </li>
  );
  const stepsOf = (flow: string) => STEPS.filter((step: StepId) => namespaceOf(step) === flow);
  return (
    <div className="desk-places">
      <h3>{t('steps')}</h3>
      {FLOWS.map((flow) => (
        <ul key={flow}>
          {stepsOf(flow).map((step) => entry(step, common(`steps.${step}` as never)))}
        </ul>
      ))}
      <h3>{t('questions')}</h3>
      <ul>
        {QUESTIONS.map((place, i) => entry(place, common(`source:F${i + 1}.heading` as never)))}
      </ul>
      <h3>{t('codes')}</h3>
      <ul>
        {RESPONSE_CODES.map(({ code }) => entry(`codes.${code.toLowerCase()}` as CodePlace, code))}
      </ul>
    </div>
  );
}
