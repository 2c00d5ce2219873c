import type { ComponentType } from 'react';
import type { AgentKind, ScreenKind } from '../flow/page.ts';
import { CallScreen } from './CallScreen.tsx';
import { CodeScreen } from './CodeScreen.tsx';
import { CodesScreen } from './CodesScreen.tsx';
import type { ScreenProps } from './copy.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { ContactScreen, OtherPaymentScreen, ResolvedScreen } from './OutcomeScreens.tsx';
import { PhraseScreen, PhrasesScreen } from './PhraseScreens.tsx';
import { PreventionScreen } from './PreventionScreen.tsx';
import { QuestionScreen, QuestionsScreen } from './QuestionScreens.tsx';
import { StartScreen } from './StartScreen.tsx';
import { StepScreen } from './StepScreen.tsx';
import { UnknownCodeScreen } from './UnknownCodeScreen.tsx';

/** Which component shows which kind of page. */
export type Screens = Partial<Record<ScreenKind, ComponentType<ScreenProps>>>;

/** The merchant's screens; the agents' are in src/agent/. A kind without one is a type error. */
export const SCREENS: Record<Exclude<ScreenKind, AgentKind>, ComponentType<ScreenProps>> = {
  start: StartScreen,
  codes: CodesScreen,
  code: CodeScreen,
  'unknown-code': UnknownCodeScreen,
  step: StepScreen,
  contact: ContactScreen,
  'other-payment': OtherPaymentScreen,
  resolved: ResolvedScreen,
  questions: QuestionsScreen,
  question: QuestionScreen,
  phrases: PhrasesScreen,
  phrase: PhraseScreen,
  prevention: PreventionScreen,
  call: CallScreen,
  'not-found': NotFoundScreen,
};
