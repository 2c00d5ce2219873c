/** The main flow in SurveyJS, set up as its documentation does: default theme, rendered in the browser. */
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
// The stylesheet without web fonts: the other one fetches them from another host.
import 'survey-core/survey-core.fontless.min.css';
import { Survey } from 'survey-react-ui';
import { model } from './model.ts';

const survey = new Model(model);
createRoot(document.getElementById('root') as HTMLElement).render(<Survey model={survey} />);
