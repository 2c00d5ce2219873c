import { useEffect, useState } from 'react';
import { isStep, type StepId } from '../../flow/steps.ts';
import { askedFrom } from '../../ui/asked-from.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import type { ScreenProps } from '../screen.ts';
import { NumberToSay } from './NumberToSay.tsx';

/** The step that a page is about; of a code's page, the question for the code. */
function stepOf(place: string | undefined): StepId | undefined {
  if (place === undefined) return undefined;
  if (isStep(place)) return place;
  return place.startsWith('codes.') ? 'codes' : undefined;
}

/**
 * The number of the case on a page from which somebody calls. Where nothing is answered it is that of the step from
 * which help was asked for; where that is none either, there is nothing to say. Its words come with those of all steps.
 */
export default function CaseNumber({ page: { place } }: ScreenProps) {
  const { answers, prepare } = useNavigation();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    prepare().then(
      () => setReady(true),
      () => {}, // neither network nor copy: whom to call stands there all the same
    );
  }, [prepare]);
  if (!ready) return null;
  const here = stepOf(place) ?? stepOf(askedFrom());
  return here || answers.length > 0 ? <NumberToSay here={here ?? 'start'} /> : null;
}
