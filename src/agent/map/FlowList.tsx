import { Fragment } from 'react';
import { choicesOf, FLOWS, type StepId, stepsOf } from '../../flow/steps.ts';
import { addressOf, useNavigation } from '../../ui/navigation.tsx';
import { useSay, useTranslation } from '../../ui/words.ts';
import { EDGES } from './edges.ts';
import { marksOf, useNames } from './names.ts';

/** The answers of a step one by one; the codes by where they lead. */
function rowsOf(step: StepId): { answers: readonly string[]; next: StepId }[] {
  return step === 'codes'
    ? EDGES.filter(({ from }) => from === step).map(({ answers, to }) => ({ answers, next: to }))
    : choicesOf(step).map(({ answer, next }) => ({ answers: [answer], next }));
}

/** The whole flow in words: each step, its answers, and the step that each one opens. */
export function FlowList() {
  const { t } = useTranslation('map');
  const say = useSay();
  const names = useNames();
  const navigation = useNavigation();
  const link = (step: StepId) => (
    <a data-carry="" href={addressOf(step, [], navigation)}>
      {names.step(step)}
    </a>
  );
  return (
    <section className="map-list">
      <h2>{t('list')}</h2>
      {FLOWS.map((flow) => (
        <Fragment key={flow}>
          {stepsOf(flow).length > 1 && <h3>{say(`${flow}:flow`)}</h3>}
          <ul className="map-list-flow">
            {stepsOf(flow).map((step) => (
              <li key={step} data-step={step}>
                <b>
                  {link(step)}
                  {marksOf(step).map((advice) => (
                    <small key={advice} data-advice={advice}>
                      {t(`legend.${advice}`)}
                    </small>
                  ))}
                </b>
                <ul>
                  {rowsOf(step).map(({ answers, next }) => (
                    <li
                      key={answers[0]}
                      data-from={step}
                      data-to={next}
                      data-answers={answers.join(' ')}
                    >
                      {names.answers(step, answers)} → {link(next)}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}
