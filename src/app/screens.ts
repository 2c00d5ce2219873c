import type { ComponentType } from 'react';
import { CallScreen } from '../screens/CallScreen.tsx';
import { CodeScreen } from '../screens/CodeScreen.tsx';
import { CodesScreen } from '../screens/CodesScreen.tsx';
import { NotFoundScreen } from '../screens/NotFoundScreen.tsx';
import { ContactScreen, OtherPaymentScreen, ResolvedScreen } from '../screens/OutcomeScreens.tsx';
import { PhraseScreen, PhrasesScreen } from '../screens/PhraseScreens.tsx';
import { PreventionScreen } from '../screens/PreventionScreen.tsx';
import { QuestionScreen, QuestionsScreen } from '../screens/QuestionScreens.tsx';
import { StartScreen } from '../screens/StartScreen.tsx';
import { StepScreen } from '../screens/StepScreen.tsx';
import type { ScreenProps, Screens } from '../screens/screen.ts';
import { UnknownCodeScreen } from '../screens/UnknownCodeScreen.tsx';
import type { RareKind, ScreenKind } from '../site/kinds.ts';

type Screen = ComponentType<ScreenProps>;

/** The screens of the main script; a kind that is in neither list is a type error. */
export const SCREENS: Record<Exclude<ScreenKind, RareKind>, Screen> = {
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

/** The screens that few people open: a script each, loaded where the page is one of them. */
const RARE: Record<RareKind, () => Promise<Screen>> = {
  about: async () => (await import('../screens/AboutScreen.tsx')).AboutScreen,
  agent: async () => (await import('../agent/desk/DeskScreen.tsx')).DeskScreen,
  'flow-map': async () => (await import('../agent/map/MapScreen.tsx')).MapScreen,
  terminals: async () => (await import('../screens/TerminalsScreen.tsx')).TerminalsScreen,
  practice: async () => (await import('../screens/practice/PracticeScreen.tsx')).PracticeScreen,
  insight: async () => (await import('../agent/insight/InsightScreen.tsx')).InsightScreen,
  poster: async () => (await import('../screens/PosterScreen.tsx')).PosterScreen,
};

export const RARE_KINDS = Object.keys(RARE) as RareKind[];

/** The screens that a page of this kind needs to come alive, and to go on from. */
export async function screensFor(kind: ScreenKind): Promise<Screens> {
  const load = RARE[kind as RareKind];
  return load ? { ...SCREENS, [kind]: await load() } : SCREENS;
}
