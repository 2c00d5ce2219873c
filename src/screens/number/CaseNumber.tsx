import { useEffect, useState } from 'react';
import { isStep } from '../../flow/steps.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import type { ScreenProps } from '../screen.ts';
import { NumberToSay } from './NumberToSay.tsx';

/** The number of the case on a page from which somebody calls. Its words come with those of all steps. */
export default function CaseNumber({ page: { place } }: ScreenProps) {
  const { prepare } = useNavigation();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    prepare().then(
      () => setReady(true),
      () => {}, // neither network nor copy: whom to call stands there all the same
    );
  }, [prepare]);
  return ready ? <NumberToSay here={isStep(place) ? place : 'start'} /> : null;
}
