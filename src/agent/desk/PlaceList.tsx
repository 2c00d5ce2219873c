import { RESPONSE_CODES } from '../../domain/response-codes/table.ts';
import { FLOWS, stepsOf } from '../../flow/steps.ts';
import { SCENARIOS, type ScenarioId } from '../../practice/scenarios.ts';
import { placeOfCode } from '../../site/address.ts';
import { anyPage } from '../../site/code-page.ts';
import { nameOf } from '../../site/names.ts';
import { type Place, partsOf } from '../../site/pages.ts';
import { useSay, useTranslation } from '../../ui/words.ts';

interface Props {
  chosen: Place;
  scenario: ScenarioId | undefined;
  onChoose: (place: Place, scenario?: ScenarioId) => void;
}

/** Everything that can be sent, by flow; the search above it finds the same. */
export function PlaceList({ chosen, scenario, onChoose }: Props) {
  const { t } = useTranslation('agent');
  const say = useSay();
  const entry = (place: Place, name = nameOf(anyPage(place) ?? { place }, say)) => (
    <li key={place}>
      <button type="button" aria-pressed={place === chosen} onClick={() => onChoose(place)}>
        {name}
      </button>
    </li>
  );
  return (
    <div className="desk-places">
      <h3>{t('steps')}</h3>
      {FLOWS.map((flow) => (
        <ul key={flow}>{stepsOf(flow).map((step) => entry(step))}</ul>
      ))}
      <h3>{t('questions')}</h3>
      <ul>{partsOf('questions').map((place) => entry(place))}</ul>
      <h3>{t('practice')}</h3>
      <ul>
        {SCENARIOS.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-pressed={each === scenario}
              onClick={() => onChoose('practice', each)}
            >
              {say(`practice:scenarios.${each}.name`)}
            </button>
          </li>
        ))}
      </ul>
      <h3>{t('codes')}</h3>
      <ul>{RESPONSE_CODES.map(({ code }) => entry(placeOfCode(code), code))}</ul>
    </div>
  );
}
