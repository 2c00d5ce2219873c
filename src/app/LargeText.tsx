import { useSyncExternalStore } from 'react';
import { useWords } from '../ui/words.ts';
import { saveLargeText } from './storage.ts';

const ROOT = () => document.documentElement;
const isLarge = () => ROOT().dataset['text'] === 'large';

function onChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(ROOT(), { attributeFilter: ['data-text'] });
  return () => observer.disconnect();
}

/** The switch for larger text. The choice is kept, and applied before the first paint. */
export function LargeText() {
  const t = useWords();
  const large = useSyncExternalStore(onChange, isLarge, () => false);
  return (
    <button
      type="button"
      className="header-text needs-js"
      aria-pressed={large}
      onClick={() => {
        if (large) delete ROOT().dataset['text'];
        else ROOT().dataset['text'] = 'large';
        saveLargeText(!large);
      }}
    >
      {t('largeText')}
    </button>
  );
}
