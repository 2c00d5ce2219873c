import { useMachine } from '@xstate/react';
import { machine } from '../../src/flow/machine.ts';
import { flowOf, leafOf } from '../../src/flow/step-id.ts';
import { choicesOf, type StepId } from '../../src/flow/steps.ts';
import type { Words } from '../flow.ts';

const FILES = import.meta.glob<Record<string, Words>>('../../locales/zh-CN/*.json', {
  eager: true,
  import: 'default',
});

function wordsOf(step: StepId): Words {
  const file = FILES[`../../locales/zh-CN/${flowOf(step)}.json`];
  return file?.[leafOf(step)] as Words;
}

function List({ items = [] }: { items?: string[] | undefined }) {
  return items.length === 0 ? null : (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Every step by one generic screen; the machine runs in the component. */
export function App() {
  const [{ value }, send] = useMachine(machine);
  const step = (
    typeof value === 'string' ? value : Object.entries(value).flat().join('.')
  ) as StepId;
  const words = wordsOf(step);
  return (
    <main className="screen">
      <h1>{words.question}</h1>
      <p className="lead">{words.lead}</p>
      <List items={words.stop} />
      <List items={words.do} />
      <List items={words.care} />
      <nav className="answers">
        <ul>
          {choicesOf(step).map(({ answer }) => (
            <li key={answer}>
              <button type="button" className="answer" onClick={() => send({ type: answer })}>
                {words.answers[answer]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {words.how?.map(({ title, items }) => (
        <details key={title}>
          <summary>{title}</summary>
          <List items={items} />
        </details>
      ))}
    </main>
  );
}
