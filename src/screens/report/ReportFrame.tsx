import { type ReactNode, type RefObject, useEffect, useId } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useTranslation } from '../../ui/words.ts';

interface Props {
  frame: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

/** Safari before 15.4 knows no modal dialog. */
const hasModal = () => 'HTMLDialogElement' in window && 'showModal' in HTMLDialogElement.prototype;

/** A modal dialog with its head; where the browser has none, a section right below the button. */
export function ReportFrame({ frame, onClose, children }: Props) {
  const { t } = useTranslation('report');
  const title = useId();
  const modal = hasModal();

  useEffect(() => {
    const element = frame.current;
    // Says to the print styles what is to be printed.
    document.documentElement.dataset['report'] = '';
    if (modal) (element as HTMLDialogElement).showModal();
    element?.querySelector<HTMLElement>('.primary')?.focus();
    return () => {
      delete document.documentElement.dataset['report'];
    };
  }, [frame, modal]);

  useEffect(() => {
    if (modal) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [modal, onClose]);

  // A dialog is closed by itself, so that the page around it can take the focus again.
  const close = modal ? () => (frame.current as HTMLDialogElement).close() : onClose;

  const content = (
    <>
      <div className="report-head">
        <h2 id={title}>{t('dialog.title')}</h2>
        <button type="button" aria-label={t('dialog.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </>
  );
  const props = { className: 'report', 'aria-labelledby': title };
  return modal ? (
    <dialog ref={frame as RefObject<HTMLDialogElement>} {...props} closedby="any" onClose={onClose}>
      {content}
    </dialog>
  ) : (
    <section ref={frame} {...props}>
      {content}
    </section>
  );
}
