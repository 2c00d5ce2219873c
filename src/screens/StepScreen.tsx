import type { ReactNode } from 'react';
import type { StepId } from '../flow/steps.ts';
import type { Place } from '../site/pages.ts';
import { Actions } from '../ui/Actions.tsx';
import { AnswerList } from '../ui/AnswerList.tsx';
import { Checked } from '../ui/Checked.tsx';
import { ConnectionTest } from '../ui/ConnectionTest.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Link } from '../ui/navigation.tsx';
import { Statements } from '../ui/Statements.tsx';
import { Title } from '../ui/Title.tsx';
import { useWords } from '../ui/words.ts';
import { MenuPaths } from './menu/MenuPaths.tsx';
import { Picture } from './Picture.tsx';
import { ReportButton } from './report/ReportButton.tsx';
import type { ScreenProps } from './screen.ts';
import { type StepCopy, useStepCopy } from './step-copy.ts';

/** The question with its picture: the head of every step. */
export function StepHead({ step, copy }: { step: StepId; copy: StepCopy }) {
  return (
    <div className="step-head">
      <Picture step={step} />
      <Title>{copy.question}</Title>
      <p className="lead">{copy.lead}</p>
    </div>
  );
}

interface DetailsProps extends ScreenProps {
  copy: StepCopy;
  /** Which words to offer for the customer. */
  tell?: Place;
}

/**
 * Folded, in one row: what staff need in detail, the document's own words, and the way to words
 * that can be held up to the customer.
 */
export function StepDetails({ page, copy, tell = 'customer-words' }: DetailsProps) {
  const t = useWords();
  return (
    <div className="details">
      {copy.how && (
        <Disclosure title={t('how')}>
          {copy.how.map(({ title, items }) => (
            <section key={title}>
              <h2>{title}</h2>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          ))}
        </Disclosure>
      )}
      {page.source.length > 0 && (
        <Disclosure title={t('why')}>
          <Statements ids={page.source} />
        </Disclosure>
      )}
      <Link className="details-link" to={tell}>
        {t('tellCustomer')}
        <Icon name="speech" />
      </Link>
    </div>
  );
}

interface LayoutProps extends ScreenProps {
  /** What the answers reply to. */
  heading: string;
  tell?: Place;
  /** What stands between the actions and the details. */
  children?: ReactNode;
}

/** The one layout of every step: head, actions, cautions, details; then the answers. */
export function StepLayout({ page, heading, tell, children }: LayoutProps) {
  const copy = useStepCopy(page);
  const step = page.place as StepId;
  return (
    <>
      <div className="step-body">
        <StepHead step={step} copy={copy} />
        <Notice level="stop" sentences={copy.stop ?? []} />
        <Actions items={copy.do} />
        {page.menu && <MenuPaths menu={page.menu} />}
        <Notice level="care" sentences={copy.care ?? []} />
        {children}
        <Checked month={page.checked} />
        <StepDetails page={page} copy={copy} {...(tell && { tell })} />
      </div>
      <div className="answer-side">
        <AnswerList step={step} choices={page.choices} labels={copy.answers} heading={heading} />
        <ReportButton here={step} />
      </div>
    </>
  );
}

/** An ordinary step: do this, then say what happened. */
export function StepScreen({ page }: ScreenProps) {
  const t = useWords();
  return (
    <StepLayout page={page} heading={t('choose')}>
      {page.place === 'user-exception.network' && <ConnectionTest />}
    </StepLayout>
  );
}
