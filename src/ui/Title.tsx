import { createContext, type ReactNode, use } from 'react';

/** Whether a screen is drawn within another page, as the desk's preview does. */
export const WithinPage = createContext(false);

interface Props {
  className?: string;
  children: ReactNode;
}

/** The page's only h1, which gets the focus when the step changes; within another page no heading of its own. */
export function Title({ className = '', children }: Props) {
  if (use(WithinPage)) return <p className={`title ${className}`.trim()}>{children}</p>;
  return (
    <h1 tabIndex={-1} {...(className && { className })}>
      {children}
    </h1>
  );
}
