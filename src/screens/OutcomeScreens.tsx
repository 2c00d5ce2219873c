import { Contacts } from '../ui/Contacts.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/navigation.tsx';
import { useSay, useWords } from '../ui/words.ts';
import { Late, loadNumber } from './Late.tsx';
import { StepLayout } from './StepScreen.tsx';
import type { ScreenProps } from './screen.ts';

/** Someone to call: what to have at hand, the numbers, and what came of it. */
export function ContactScreen({ page }: ScreenProps) {
  const t = useWords();
  return (
    <StepLayout page={page} heading={t('afterCall')}>
      <Contacts page={page} />
      <Late name="number" load={loadNumber} page={page} />
    </StepLayout>
  );
}

/** Another way to pay: the words for the customer come with it. */
export function OtherPaymentScreen({ page }: ScreenProps) {
  const t = useWords();
  return <StepLayout page={page} heading={t('choose')} tell="customer-words.another-way" />;
}

/** It works again: what to look at before the next sale, and how to keep it so. */
export function ResolvedScreen({ page }: ScreenProps) {
  const t = useWords();
  const say = useSay();
  return (
    <StepLayout page={page} heading={t('choose')} tell="customer-words.sorry">
      <p className="aside">
        <Link to="prevention">
          <Icon name="print" />
          {say('prevention:name')}
        </Link>
        <Link to="start" answers={[]}>
          <Icon name="restart" />
          {t('startOver')}
        </Link>
      </p>
    </StepLayout>
  );
}
