import type { StatementId } from '../domain/statements.ts';
import { useI18n } from './words.ts';
import './statements.css';

interface Statement {
  text: string;
  heading?: string;
  /** Why the statement is not to be taken at its word. */
  care?: string;
}

interface Props {
  ids: readonly StatementId[];
  /** Whether to show each statement's heading; not where the page has it as its own. */
  heading?: boolean;
}

/** The source document's own words, each with the caution it needs. */
export function Statements({ ids, heading = true }: Props) {
  const i18n = useI18n();
  return ids.map((id) => {
    const key = id.replace('.', '-');
    const statement = i18n.getResource(i18n.language, 'source', key) as Statement;
    return (
      <figure className="statement" key={id} data-source={id}>
        <blockquote>
          {heading && statement.heading && <strong>{statement.heading}</strong>}
          <p>{statement.text}</p>
        </blockquote>
        {statement.care && <figcaption>{statement.care}</figcaption>}
      </figure>
    );
  });
}
