/** The product's flow as an ordinary single-page app: one bundle, one stylesheet, no prerendering. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import '../../src/app/style.css';
import '../../src/ui/actions.css';
import '../../src/ui/answer-list.css';
import '../../src/ui/disclosure.css';
import '../../src/ui/notice.css';

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
