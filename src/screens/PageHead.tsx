import { Title } from '../ui/Title.tsx';

/** The head of a page beside the steps: its only h1, and a sentence. */
export function PageHead({ title, lead }: { title: string; lead?: string }) {
  return (
    <div className="page-head">
      <Title>{title}</Title>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}
