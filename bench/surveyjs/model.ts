import { WAY, type Words } from '../flow.ts';

/** When each step is shown: the branches that lead to it, as SurveyJS conditions. */
const VISIBLE: Record<string, string> = {
  network: "{start} = 'user-exception'",
  'card-info': "{network} = 'network-fine'",
  'software-update': "{card-info} = 'no-card-works'",
  vendor:
    "{network} = 'no-network' or {software-update} = 'still-failing' or {software-update} = 'cannot-update'",
};

function list(items: readonly string[] = []): string {
  return items.length ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
}

function panel(words: Words): string {
  const how =
    words.how?.map(({ title, items }) => `<h2>${title}</h2>${list(items)}`).join('') ?? '';
  return [
    `<h1>${words.question}</h1><p>${words.lead}</p>`,
    list(words.stop) + list(words.do) + list(words.care),
    how && `<details><summary>具体怎么做</summary>${how}</details>`,
  ].join('');
}

/** The flow as a survey: a page per step, an HTML panel and a radio group on each. */
export const model = {
  showNavigationButtons: false,
  autoAdvanceEnabled: true,
  pages: WAY.map(({ name, words }) => ({
    name,
    ...(VISIBLE[name] && { visibleIf: VISIBLE[name] }),
    elements: [
      { type: 'html', name: `${name}-text`, html: panel(words) },
      {
        type: 'radiogroup',
        name,
        titleLocation: 'hidden',
        choices: Object.entries(words.answers).map(([value, text]) => ({ value, text })),
      },
    ],
  })),
};
