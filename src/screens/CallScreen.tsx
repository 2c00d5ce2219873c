import { Checked } from '../ui/Checked.tsx';
import { Contacts } from '../ui/Contacts.tsx';
import { useTranslation } from '../ui/words.ts';
import { Late, loadNumber } from './Late.tsx';
import { PageHead } from './PageHead.tsx';
import type { ScreenProps } from './screen.ts';

/** Every number worth calling. Reached from the same place on every page. */
export function CallScreen({ page }: ScreenProps) {
  const { t } = useTranslation('call');
  return (
    <div className="step-body">
      <PageHead title={t('title')} lead={t('lead')} />
      <Late name="number" load={loadNumber} page={page} />
      <Contacts page={page} />
      <Checked month={page.checked} />
    </div>
  );
}
