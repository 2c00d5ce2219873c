import { useRef, useState } from 'react';
import { caseNumber, inGroups } from '../../flow/number/case-number.ts';
import type { StepId } from '../../flow/steps.ts';
import { addressOf, useNavigation } from '../../ui/navigation.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { useSay, useTranslation } from '../../ui/words.ts';
import { nameOfPack, packNamed } from '../menu/pack-named.ts';
import { NumberToSay } from '../number/NumberToSay.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ReportFrame } from './ReportFrame.tsx';
import './report.css';
import { reportText } from './report-text.ts';

export interface ReportProps {
  /** The step that the person is at. */
  here: StepId;
  onClose: () => void;
}

/** The case in words and as a link, to be sent to support. Loaded when it is asked for. */
export function Report({ here, onClose }: ReportProps) {
  const { t } = useTranslation('report');
  const say = useSay();
  const navigation = useNavigation();
  const frame = useRef<HTMLElement>(null);
  const shown = useRef<HTMLPreElement>(null);
  const [time] = useState(() => new Date());
  const { answers, ticket, language, pack = navigation.ownPack } = navigation;
  const known = packNamed(pack);
  const machine = known && nameOfPack(known, language);
  const link = location.origin + addressOf(here, answers, { ...navigation, pack });
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const number = inGroups(caseNumber(answers, here).digits);
  const text = reportText(
    { time, timeZone, version: __VERSION__, answers, ticket, machine, here, number, link },
    say,
  );
  return (
    <ReportFrame frame={frame} onClose={onClose}>
      <p className="report-lead">{t('dialog.lead')}</p>
      <NumberToSay here={here} />
      <ReportActions text={text} frame={frame} shown={shown} />
      <pre ref={shown} className="report-text">
        {text}
      </pre>
      <p className="report-private quiet">{t('dialog.private')}</p>
      <figure className="report-code">
        <QrCode text={link} label={t('dialog.qr')} />
        <figcaption>{t('dialog.scan')}</figcaption>
      </figure>
    </ReportFrame>
  );
}
