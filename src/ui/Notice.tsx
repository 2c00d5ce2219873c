import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';
import './notice.css';

interface Props {
  /** `stop`: doing otherwise costs money or the terminal. `care`: mind this. */
  level: 'stop' | 'care';
  sentences: readonly string[];
}

/** Cautions, one sentence each. Told apart by a word and an icon as well as by colour. */
export function Notice({ level, sentences }: Props) {
  const t = useWords();
  if (sentences.length === 0) return null;
  return (
    <div className={`notice notice-${level}`}>
      <Icon name={level} />
      <div>
        <strong>{t(level)}</strong>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
