import type { ComponentType } from 'react';
import type { RareKind, ScreenKind } from '../flow/page.ts';
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

/**
 * The screens of every page but the rare ones, which are in src/app/rare-screens.ts. A kind without one
 * is a type error.
 */
export const SCREENS: Record<Exclude<ScreenKind, RareKind>, ComponentType<ScreenProps>> = {
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
