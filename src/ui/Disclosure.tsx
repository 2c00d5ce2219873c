import type { ReactNode } from 'react';
import './disclosure.css';
import { Icon } from './Icon.tsx';

/** Something to unfold: the browser's own, so it works without JavaScript and is found in-page. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary>
        <span>{title}</span>
        <Icon name="next" />
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
